"""qsize(), empty(), full() describe a moment. 这三个方法说的都是某一刻。"""

import queue

tray = queue.Queue(maxsize=2)
for dish in "rice", "soup":
    print(f"qsize {tray.qsize()}  empty {tray.empty()!s:6} full {tray.full()}")
    tray.put(dish)
print(f"qsize {tray.qsize()}  empty {tray.empty()!s:6} full {tray.full()}")
assert (tray.qsize(), tray.empty(), tray.full()) == (2, False, True)
assert tray.maxsize == 2

for no_limit in 0, -1:
    endless = queue.Queue(no_limit)
    for number in range(1_000):
        endless.put_nowait(number)
    assert endless.qsize() == 1_000 and not endless.full()
