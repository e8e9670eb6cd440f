"""sys.exit() in a thread ends this thread only. 在线程里调用 sys.exit() 只会结束这个线程。"""

import sys
import threading

steps = []


def give_up():
    steps.append("before")
    sys.exit(3)  # (1)!
    steps.append("never")


thread = threading.Thread(target=give_up)
thread.start()
thread.join()
print("main goes on:", steps)
assert steps == ["before"] and not thread.is_alive()
