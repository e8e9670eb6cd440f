"""start() may return only after a long call into C that target makes. target 里一次很长的 C 调用可能拖住 start()，调用完成后它才返回。"""

import threading
import time

ATTEMPTS = 20  # on a busy machine one look may be too few


def one_call():
    sum(range(5_000_000))


def starting():
    thread = threading.Thread(target=one_call)
    began_s = time.perf_counter()
    thread.start()
    started_s = time.perf_counter()
    thread.join()
    return (started_s - began_s) / (time.perf_counter() - began_s)


for _ in range(ATTEMPTS):
    share = starting()
    if share > 0.8:
        break
print("start() took nearly all the time of the call:", share > 0.8)
assert share > 0.8
