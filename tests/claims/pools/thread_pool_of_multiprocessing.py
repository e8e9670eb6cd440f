"""multiprocessing.pool.ThreadPool: the interface of Pool, with threads, and its trap too. multiprocessing.pool.ThreadPool：接口和 Pool 一样，干活的是线程，陷阱也一样。"""

import threading
from multiprocessing.pool import ThreadPool

hold, ran = threading.Event(), []

with ThreadPool(1) as pool:
    assert pool.map(abs, [-1, -2]) == [1, 2]
    assert pool.apply(threading.current_thread) is not threading.current_thread()
    running = pool.apply_async(hold.wait, (30,))
    waiting = pool.apply_async(ran.append, (1,))
    threading.Timer(0.1, hold.set).start()
print("ran after the block:", ran)
assert not ran and not waiting.ready()  # leaving the block has dropped it
