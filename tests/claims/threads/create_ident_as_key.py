"""An ident may come back, so it makes a bad key. ident 会重复出现，不适合作键。"""

import random
import threading

MOST_ROUNDS = 2_000


def start(function, *args):
    thread = threading.Thread(target=function, args=args)
    thread.start()
    return thread


def work(job):
    alive = [threading.get_ident(), threading.main_thread().ident]
    alive += [other.ident for other in others]  # enumerate() would hide it: it goes by ident
    if len(set(alive)) < len(alive):
        seen.add("two threads alive with one ident")
    by_ident[threading.get_ident()] = job  # (1)!
    by_job[job] = job  # (2)!


seen = set()
rounds = 0
while len(seen) < 3 and rounds < MOST_ROUNDS:
    rounds += 1
    by_ident, by_job, others = {}, {}, []
    stop = threading.Event()
    start(work, "first").join()
    others = [start(stop.wait) for _ in range(random.choice((0, 2)))]  # (3)!
    start(work, "second").join()
    stop.set()
    for other in others:
        other.join()
    seen |= {f"by ident: {len(by_ident)} results", f"by job: {len(by_job)} results"}
print("\n".join(sorted(seen)))
assert seen == {"by ident: 1 results", "by ident: 2 results", "by job: 2 results"}
