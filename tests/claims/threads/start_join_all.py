"""Start all of them, then join all of them. 先全部启动，再全部等待。"""

import threading
import time

PAUSE_S = 0.05
all_began = threading.Barrier(3)
began, ended = [], []


def download(page):
    began.append(page)
    all_began.wait()
    time.sleep(PAUSE_S)
    ended.append(page)


threads = [threading.Thread(target=download, args=(page,)) for page in "abc"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

print("began:", sorted(began), "| ended:", sorted(ended))
assert sorted(began) == sorted(ended) == ["a", "b", "c"]
assert not any(thread.is_alive() for thread in threads)
