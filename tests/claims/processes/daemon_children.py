"""A daemon process may not have children. 守护进程不许有子进程。"""

import multiprocessing
import sys


def nothing():
    pass


def start_child():
    child = multiprocessing.get_context("spawn").Process(target=nothing, daemon=False)
    child.start()  # (1)!
    child.join()


if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    codes = {}
    for daemon in (True, False):
        process = context.Process(target=start_child, daemon=daemon, name=f"daemon-{daemon}")
        process.start()
        process.join()
        codes[daemon] = process.exitcode
    print("exit codes:", codes, file=sys.stderr)
    assert codes == {True: 1, False: 0}
