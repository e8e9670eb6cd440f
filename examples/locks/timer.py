"""Call a function later, in a thread of its own. 过一会儿，在单独的线程里调用函数。"""

import threading

DELAY_S = 0.1
said, ran_in = [], []


def remind(name, what="water"):
    said.append(f"{name}, drink some {what}")
    ran_in.append(threading.current_thread())


timer = threading.Timer(DELAY_S, remind, args=("Ana",), kwargs={"what": "tea"})  # (1)!
timer.start()  # (2)!
print("the main thread goes on")
timer.join()  # (3)!
print("said:", said)
assert said == ["Ana, drink some tea"]
assert ran_in == [timer]  # (4)!
assert isinstance(timer, threading.Thread)
