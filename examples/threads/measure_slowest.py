"""Together they take as long as the slowest. 同时等待，总时间约等于最慢的那个。"""
# /// example
# mask = ['together (\d\.\d\d)']
# ///

import threading
import time

PAUSES_S = [0.2, 0.1, 0.1]

began = time.perf_counter()
threads = [threading.Thread(target=time.sleep, args=(pause_s,)) for pause_s in PAUSES_S]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()  # (1)!
together_s = time.perf_counter() - began

print(f"sum {sum(PAUSES_S)} s, slowest {max(PAUSES_S)} s, together {together_s:.2f} s")
assert 0.9 * max(PAUSES_S) < together_s < 0.9 * sum(PAUSES_S)
