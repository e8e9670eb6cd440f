"""join() before get(): a deadlock, cut short here. 先 join() 后 get()：死锁（这里只等一会儿）。"""

import multiprocessing

PAGES = 20
WAIT_S = 0.3


def report(results, returned):
    for page in range(PAGES):
        results.put((page, "x" * 50_000))  # 1 MB in all, more than a pipe holds
    returned.set()


if __name__ == "__main__":
    results, returned = multiprocessing.Queue(), multiprocessing.Event()
    child = multiprocessing.Process(target=report, args=(results, returned))
    child.start()
    returned.wait()
    print("report() has returned")
    child.join(WAIT_S)  # (1)!
    print("joined before get(), still alive:", child.is_alive())
    assert child.is_alive()

    pages = [page for page, _ in (results.get() for _ in range(PAGES))]
    child.join()  # (2)!
    print("joined after get(), exit code:   ", child.exitcode)
    assert child.exitcode == 0
    assert pages == list(range(PAGES))  # one producer: its items stay in order
