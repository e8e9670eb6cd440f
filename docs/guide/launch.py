"""Run a script as `__main__` under a given multiprocessing start method and switch interval.

    python docs/guide/launch.py spawn 0 tests/claims/processes/join.py
    python docs/guide/launch.py default 0.00001 examples/locks/lock.py

The script's text stays as a reader has it: what is asked for is set before it starts, and `__main__` keeps
the script's path, which is what a spawned child imports. What comes back from such a child is of `__mp_main__`, which
here, too, means the script.
"""

import multiprocessing
import runpy
import sys
from pathlib import Path
from types import ModuleType


class _Script(ModuleType):
    def __getattr__(self, name: str) -> object:
        return getattr(sys.modules["__main__"], name)


def main() -> None:
    method, interval, script = sys.argv[1:4]
    if method != "default":
        multiprocessing.set_start_method(method)
    if float(interval):
        sys.setswitchinterval(float(interval))
    del sys.argv[:3]
    path = Path(script).resolve()
    sys.path[0] = str(path.parent)
    sys.modules["__mp_main__"] = _Script("__mp_main__")  # multiprocessing took it to be this file
    runpy.run_path(str(path), run_name="__main__")


if __name__ == "__main__":
    main()
