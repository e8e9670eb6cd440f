"""get() on a queue that nobody fills, and where it hangs. 没人往队列里放，get() 卡在哪一行。"""

import faulthandler
import queue
import threading

PATIENCE_S = 0.5
lines = queue.Queue()


def read_lines():
    lines.put("first")  # (1)!


threading.current_thread().name = "main"
faulthandler.dump_traceback_later(PATIENCE_S, exit=True)  # (2)!
thread = threading.Thread(target=read_lines)
thread.start()
thread.join()
assert not thread.is_alive()
for line in iter(lines.get, None):  # (3)!
    print("received:", line, flush=True)
raise AssertionError("never reached")
