"""After a process was killed at a barrier, wait() there never returns, in spite of its timeout. 有进程在屏障处被杀之后，wait() 再也不返回，带了超时也一样。"""

import multiprocessing
import threading
import time


def come(barrier):
    barrier.wait()


if __name__ == "__main__":
    barrier = multiprocessing.Barrier(3)
    process = multiprocessing.Process(target=come, args=(barrier,))
    process.start()
    while barrier._cond._sleeping_count.get_value() == 0:  # until it waits
        time.sleep(0.01)
    process.kill()
    process.join()
    waiter = threading.Thread(target=barrier.wait, args=(0.1,), daemon=True)
    waiter.start()
    waiter.join(2)
    print("wait(timeout=0.1) still waits:", waiter.is_alive())
    assert waiter.is_alive()
