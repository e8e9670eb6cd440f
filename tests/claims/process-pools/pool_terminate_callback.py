"""terminate() waits for a callback: while one works, leaving `with` waits too. terminate() 会等回调函数：它没执行完，离开 with 就要等。"""

import threading
from multiprocessing import Pool

in_callback, may_return = threading.Event(), threading.Event()


def hold(_):
    in_callback.set()
    may_return.wait()


def leave(pool):
    with pool:
        pool.apply_async(abs, (-1,), callback=hold)
        in_callback.wait()


if __name__ == "__main__":
    leaving = threading.Thread(target=leave, args=(Pool(1),))
    leaving.start()
    in_callback.wait()
    leaving.join(2)
    stuck = leaving.is_alive()
    may_return.set()
    leaving.join()
    print("during a callback, leaving `with` waits:", stuck)
    assert stuck
