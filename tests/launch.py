"""Run a script as `__main__` under a given multiprocessing start method.

    python tests/launch.py spawn examples/processes/first.py

The script's text stays as a reader has it: the method is set before it starts, and `__main__` keeps
the script's path, which is what a spawned child imports.
"""

import multiprocessing
import runpy
import sys
from pathlib import Path


def main() -> None:
    method, script = sys.argv[1:3]
    multiprocessing.set_start_method(method)
    del sys.argv[:2]
    path = Path(script).resolve()
    sys.path[0] = str(path.parent)
    runpy.run_path(str(path), run_name="__main__")


if __name__ == "__main__":
    main()
