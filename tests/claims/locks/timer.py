"""Call a function later, in a thread of its own. 过一会儿，在单独的线程里调用函数。"""

import threading
import time

DELAY_S = 0.1
said, ran_in, waited_s = [], [], []


def remind(name, what="water"):
    waited_s.append(time.monotonic() - began)
    said.append(f"{name}, drink some {what}")
    ran_in.append(threading.current_thread())


timer = threading.Timer(DELAY_S, remind, args=("Ana",), kwargs={"what": "tea"})
began = time.monotonic()
timer.start()
print("the main thread goes on")
timer.join()
print("said:", said)
assert said == ["Ana, drink some tea"]
assert waited_s[0] > DELAY_S / 2
assert ran_in == [timer]
assert isinstance(timer, threading.Thread)
