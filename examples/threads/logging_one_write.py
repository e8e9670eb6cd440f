"""logging writes each line in one piece. logging 把每一行一次写完。"""

import logging
import threading
import time

WRITE_S = 0.02
written = []
writing = threading.Lock()
met_another = []
both_came = threading.Barrier(2)


class SlowTerminal:
    def write(self, text):
        met_another.append(not writing.acquire(blocking=False))  # (1)!
        time.sleep(WRITE_S)
        written.append(text)
        writing.release()

    def flush(self):
        pass


logging.basicConfig(format="%(threadName)s: %(message)s", stream=SlowTerminal(), level="INFO")
logging.getLogger().handlers[0].addFilter(lambda record: both_came.wait() >= 0)  # (2)!
threads = [
    threading.Thread(target=logging.info, args=("starting",), name=name) for name in ("A", "B")
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

print(sorted(written))
assert sorted(written) == ["A: starting\n", "B: starting\n"]  # (3)!
assert met_another == [False, False]
