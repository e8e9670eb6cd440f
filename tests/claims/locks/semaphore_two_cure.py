"""Take both places inside a lock, and give them back after an error too. 在锁里一次拿齐两个位置，出错也要归还。"""

import sys
import threading

SHORT_S = 0.1
cables = threading.BoundedSemaphore(2)
both_have_one = threading.Barrier(2)
taking = threading.Lock()
connected = []


def connect(name):
    with taking:
        cables.acquire()
        try:
            both_have_one.wait(timeout=SHORT_S)
        except threading.BrokenBarrierError:
            pass  # nobody else has one
        cables.acquire()
    try:
        connected.append(name)
        if name == names[0]:
            sys.exit()  # ends this thread, without a traceback
    finally:
        cables.release(2)


names = [f"device {number}" for number in range(20)]
threads = [threading.Thread(target=connect, args=(name,)) for name in names]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("connected:", len(connected))
assert sorted(connected) == sorted(names)
