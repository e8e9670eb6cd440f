"""Two threads that each take a lock of their own are inside at the same time; with one and the same lock they are not. 两个线程各获取一把自己的锁，就会同时进入；获取同一把锁则不会。"""

import threading


def both_get_in(locks):
    both_inside = threading.Barrier(2)
    answers = []

    def enter(lock):
        with lock:
            try:
                both_inside.wait(timeout=0.1)
                answers.append(True)
            except threading.BrokenBarrierError:
                answers.append(False)

    threads = [threading.Thread(target=enter, args=(lock,)) for lock in locks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


own = both_get_in([threading.Lock(), threading.Lock()])
same = both_get_in([threading.Lock()] * 2)
print("a lock each:", own, "one lock:", same)
assert own == [True, True] and same == [False, False]
