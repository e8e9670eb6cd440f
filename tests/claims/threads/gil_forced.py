"""Two threads forced between read and write: one update is lost. 让两个线程都停在读和写之间：一定丢一次更新。"""

import threading

both_have_read = threading.Barrier(2)
count = 0


def audit(value):
    both_have_read.wait()  # (1)!
    return value


def count_up():
    global count
    count = audit(count) + 1  # (2)!


threads = [threading.Thread(target=count_up) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("2 updates, count =", count)
assert count == 1
