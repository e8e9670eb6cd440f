"""A callback of a process pool's future runs in a thread of the parent, and holds up all other results, if it was added before the future was done. 进程池的 Future，完成之前添加的回调在父进程的一个线程里执行，其他结果都要等它。"""

import os
import threading
import time
from concurrent.futures import ProcessPoolExecutor, TimeoutError

ran_in, late = [], []
called, go_on = threading.Event(), threading.Event()


def slow(future):
    ran_in.append((os.getpid(), threading.current_thread()))
    called.set()
    go_on.wait(30)


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as executor:
        hold = executor.submit(time.sleep, 0.3)
        hold.add_done_callback(slow)
        if not called.wait(2):  # it was done before: the callback ran in the main thread
            raise SystemExit("the callback was not called")
        other = executor.submit(abs, -2)
        try:
            other.result(timeout=1)
        except TimeoutError:
            print("the other result waits for the callback")
        else:
            raise AssertionError("the other result did not wait")
        go_on.set()
        print("and then it is here:", other.result())
        one_more = executor.submit(abs, -3)
        other.add_done_callback(lambda future: late.append(threading.current_thread()))
        assert late == [threading.main_thread()] and one_more.result(30) == 3
    ((pid, thread),) = ran_in
    assert pid == os.getpid() and thread is not threading.main_thread()
