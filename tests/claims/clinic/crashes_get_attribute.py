"""A function under the guard does not exist in the child. 写在保护语句里的函数，子进程里没有。"""

import multiprocessing

if __name__ == "__main__":

    def work():  # (1)!
        print("working")

    process = multiprocessing.get_context("spawn").Process(target=work)
    process.start()
    process.join()
    print("exit code of the child:", process.exitcode)
    assert process.exitcode == 1
