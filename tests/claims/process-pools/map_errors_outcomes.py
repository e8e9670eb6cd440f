"""Two tasks fail: which failure do you see? 两个任务都失败，你看到哪一个？"""

import random
import time
from multiprocessing import Pool

ROUNDS = 50


def fail(name):
    time.sleep(random.choice((0, 0.005)))  # (1)!
    raise ValueError(name)


def raised(words, call):
    try:
        call()
    except ValueError as error:
        return f"{words} raised the failure of {error}"
    return f"{words} returned a list"


if __name__ == "__main__":
    pool = Pool(processes=2)
    seen = set()
    for _ in range(ROUNDS):
        seen.add(raised("map", lambda: pool.map(fail, "AB", chunksize=1)))
        seen.add(raised("imap", lambda: list(pool.imap(fail, "AB"))))
    pool.close()
    pool.join()
    print(*sorted(seen), sep="\n")
    assert len(seen) == 3 and "imap raised the failure of A" in seen
