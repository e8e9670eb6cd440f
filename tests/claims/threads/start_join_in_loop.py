"""start() and join() in one loop: one at a time. start() 和 join() 写在一个循环里：一个接一个。"""

import threading
import time

PAUSE_S = 0.02
steps = []


def download(page):
    steps.append(f"{page} begins")
    time.sleep(PAUSE_S)
    steps.append(f"{page} ends")


for page in "abc":
    thread = threading.Thread(target=download, args=(page,))
    thread.start()
    thread.join()

print(steps)
assert steps == [f"{page} {step}" for page in "abc" for step in ("begins", "ends")]
