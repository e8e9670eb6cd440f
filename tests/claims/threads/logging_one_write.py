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
handler = logging.getLogger().handlers[0]
handler.addFilter(lambda record: both_came.wait() >= 0)  # both are in front of the lock
threads = [
    threading.Thread(target=logging.info, args=("starting",), name=name) for name in ("A", "B")
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

print(sorted(written))
assert sorted(written) == ["A: starting\n", "B: starting\n"]  # (2)!
assert met_another == [False, False]
