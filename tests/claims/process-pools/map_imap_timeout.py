"""The iterator of imap has next(timeout), but not with a chunksize above 1. imap 的迭代器有 next(timeout)；chunksize 大于 1 时没有。"""

import multiprocessing
import time

if __name__ == "__main__":
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        results = pool.imap(abs, [-1, -2])
        assert results.next(timeout=30) == 1
        slow = pool.imap(time.sleep, [2])
        try:
            slow.next(timeout=0.1)
            raise AssertionError("there was a result")
        except multiprocessing.TimeoutError:
            print("chunksize 1: next(timeout) raises TimeoutError")
        chunked = pool.imap(abs, [-1, -2, -3], chunksize=2)
        print("chunksize 2:", type(chunked).__name__, "without next(timeout)")
        assert not hasattr(chunked, "next") and next(chunked) == 1
