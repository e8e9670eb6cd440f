"""freeze_support() goes first under the guard. freeze_support() 放在保护下的第一行。"""

import multiprocessing
import sys


def work():
    print("working", flush=True)


if __name__ == "__main__":
    multiprocessing.freeze_support()  # (1)!
    process = multiprocessing.get_context("spawn").Process(target=work)
    process.start()
    process.join()
    print("frozen:", getattr(sys, "frozen", False))
    assert process.exitcode == 0
