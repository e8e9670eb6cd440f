"""Each thread needs two places, and each has one. 每个线程要两个位置，各自只拿到一个。"""

import threading

PATIENCE_S = 0.2
cables = threading.Semaphore(2)
both_have_one = threading.Barrier(2)
connected = []


def connect(name):
    with cables:
        both_have_one.wait()
        second = cables.acquire(timeout=PATIENCE_S)  # (1)!
        connected.append(second)
        both_have_one.wait()  # (2)!


threads = [threading.Thread(target=connect, args=(name,)) for name in ("phone", "laptop")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("got the second cable:", connected)
assert connected == [False, False]
