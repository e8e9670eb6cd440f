"""At exit, a daemon process is terminated, others are waited for. 退出时，守护进程被终止，其他进程会被等待。"""

import atexit


def report():
    print(f"{background.name}: exit code {background.exitcode}")
    print(f"{ordinary.name}: exit code {ordinary.exitcode}")
    assert background.exitcode == -15  # (1)!
    assert ordinary.exitcode == 0


if __name__ == "__main__":
    atexit.register(report)  # (2)!

import multiprocessing
from time import sleep


def work(seconds):
    sleep(seconds)


if __name__ == "__main__":
    background = multiprocessing.Process(target=work, args=(60,), daemon=True, name="daemon")
    ordinary = multiprocessing.Process(target=work, args=(0.1,), name="ordinary")
    background.start()
    ordinary.start()
    print("last line of the main program", flush=True)
