"""After terminate(), a get() for what was not done waits for ever. terminate() 之后，没做完的任务，get() 会一直等下去。"""

import time
from multiprocessing import Pool, TimeoutError

if __name__ == "__main__":
    with Pool(1) as pool:
        done = pool.apply_async(abs, (-1,))
        done.wait()
        lost = pool.apply_async(time.sleep, (60,))
    pool.join()
    print("done before:", done.get())
    try:
        lost.get(timeout=1)
    except TimeoutError:
        print("not done: no answer")
    assert not lost.ready()
