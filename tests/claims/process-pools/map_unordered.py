"""`imap_unordered` gives what is done, `imap` keeps the order. 先做完的先给，还是按输入的顺序给。"""

import multiprocessing
from multiprocessing import Pool

may_finish = None


def keep(event):
    global may_finish
    may_finish = event


def fetch(name):
    if name == "slow":
        assert may_finish.wait(10)
    return name


if __name__ == "__main__":
    event = multiprocessing.Event()
    pool = Pool(processes=2, initializer=keep, initargs=(event,))
    results = pool.imap_unordered(fetch, ["slow", "fast"])
    unordered = [next(results)]  # (1)!
    event.set()
    unordered += results

    event.clear()
    results = pool.imap(fetch, ["slow", "fast"])
    pool.apply(abs, (-1,))  # by the other worker, after the fast task
    try:
        results.next(timeout=0.2)  # (2)!
    except multiprocessing.TimeoutError:
        event.set()
    ordered = list(results)
    pool.close()
    pool.join()

    print("imap_unordered:", unordered)
    print("imap:          ", ordered)
    assert unordered == ["fast", "slow"] and ordered == ["slow", "fast"]
