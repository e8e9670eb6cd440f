"""logging writes each line in one piece. logging 把每一行一次写完。"""

import logging
import threading

written = []


class SlowTerminal:
    def write(self, text):
        written.append(text)

    def flush(self):
        pass


logging.basicConfig(format="%(threadName)s: %(message)s", stream=SlowTerminal(), level="INFO")
threads = [
    threading.Thread(target=logging.info, args=("starting",), name=name) for name in ("A", "B")
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

print(sorted(written))
assert sorted(written) == ["A: starting\n", "B: starting\n"]  # (1)!
