"""After spawn or forkserver, helper processes stay until the program ends, and active_children() does not show them. 用过 spawn 或 forkserver，辅助进程会一直留到程序结束，active_children() 里看不到它们。"""

import multiprocessing
import os


def children():
    with open(f"/proc/self/task/{os.getpid()}/children") as file:
        return len(file.read().split())


if __name__ == "__main__":
    for method, helpers in (("fork", 0), ("spawn", 1), ("forkserver", 2)):
        context = multiprocessing.get_context(method)
        process = context.Process(target=abs, args=(-1,))
        process.start()
        process.join()
        print(f"{method:10}  active_children(): {multiprocessing.active_children()}", end="  ")
        print("still there:", children())
        assert multiprocessing.active_children() == []
        assert children() == helpers
