"""Children run the interpreter you name. 子进程使用你指定的解释器。"""

import multiprocessing
import sys
import tempfile
from pathlib import Path


def report(results):
    results.put(sys.executable)


if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory() as folder:
        python = Path(folder, "my-python")
        python.symlink_to(sys.executable)
        multiprocessing.set_executable(str(python))
        results = context.SimpleQueue()
        process = context.Process(target=report, args=(results,))
        process.start()
        used = results.get()
        process.join()
    print("parent:", Path(sys.executable).name != "my-python")
    print("child:", Path(used).name)
    assert Path(used).name == "my-python"
    assert process.exitcode == 0
