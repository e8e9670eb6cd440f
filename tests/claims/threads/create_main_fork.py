"""In a child that another thread forked, `main_thread()` is that thread. 由别的线程 fork 出来的子进程里，main_thread() 就是那个线程。"""

import os
import threading
import warnings

warnings.simplefilter("ignore")  # since 3.12 a fork with several threads warns


def fork():
    read_end, write_end = os.pipe()
    if os.fork() == 0:
        main = threading.main_thread()
        os.write(write_end, f"{main.name}, {main is threading.current_thread()}".encode())
        os._exit(0)
    os.wait()
    answers.append(os.read(read_end, 100).decode())


answers = []
thread = threading.Thread(target=fork, name="worker")
thread.start()
thread.join()
print("main thread of the child:", *answers)
assert answers == ["worker, True"]
assert threading.main_thread().name == "MainThread"
