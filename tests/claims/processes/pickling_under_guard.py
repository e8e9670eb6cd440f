"""A function under the guard does not exist in the child. 写在保护里的函数，子进程里没有。"""

import multiprocessing
import sys

if __name__ == "__main__":

    def work():  # (1)!
        print("never printed", flush=True)

    process = multiprocessing.get_context("spawn").Process(target=work)
    process.start()  # (2)!
    process.join()
    print("exit code of the child:", process.exitcode, file=sys.stderr)
    assert process.exitcode == 1
