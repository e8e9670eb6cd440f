"""Two tasks, each takes a moment or none: in which order do they answer? 谁的结果先来？"""

import random
import time
from multiprocessing import Pool

ROUNDS = 50


def fetch(name):
    time.sleep(random.choice((0, 0.005)))  # (1)!
    return name


if __name__ == "__main__":
    pool = Pool(processes=2)
    seen = set()
    for _ in range(ROUNDS):
        for each in (pool.imap_unordered, pool.imap):
            seen.add(f"{each.__name__}: {' '.join(each(fetch, 'AB'))}")
    pool.close()
    pool.join()
    print(*sorted(seen), sep="\n")
    assert seen == {"imap_unordered: A B", "imap_unordered: B A", "imap: A B"}
