"""One release() too many lets two in. 多一次 release()，就放进来两个。"""

import threading

one_at_a_time = threading.Semaphore(1)
both_inside = threading.Barrier(2, timeout=5)
met = []


def print_page(printer):
    with printer:
        met.append(both_inside.wait())


one_at_a_time.release()
threads = [threading.Thread(target=print_page, args=(one_at_a_time,)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("inside at the same time:", len(met))
assert sorted(met) == [0, 1]
