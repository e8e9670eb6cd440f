"""Together they take as long as the slowest. 同时等待，总时间约等于最慢的那个。"""

import threading
import time

PAUSES_S = [0.2, 0.1, 0.1, 0.1]
took_s = []


def wait(pause_s):
    began = time.perf_counter()
    time.sleep(pause_s)
    took_s.append(time.perf_counter() - began)


threads = [threading.Thread(target=wait, args=(pause_s,)) for pause_s in PAUSES_S]
began = time.perf_counter()
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()  # (1)!
together_s = time.perf_counter() - began

print(f"sum {sum(took_s):.2f} s, slowest {max(took_s):.2f} s, together {together_s:.2f} s")
assert max(took_s) <= together_s < 0.9 * sum(took_s)
