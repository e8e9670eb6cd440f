"""Thread names in a log. 日志里的线程名。"""

import io
import logging
import random
import threading
import time

log = io.StringIO()  # (1)!
logging.basicConfig(
    level=logging.DEBUG,
    format="[%(thread)d] [%(threadName)s] - %(message)s",  # (2)!
    stream=log,
)


def worker():
    pause_s = random.randint(1, 3) / 10
    logging.debug("sleeping %s", pause_s)  # (3)!
    time.sleep(pause_s)
    logging.debug("ending")


threads = [threading.Thread(target=worker) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
logging.debug("joined %d threads", len(threads))

print(log.getvalue(), end="")
for thread in threads:
    mark = f"[{thread.ident}] [{thread.name}] - "
    assert log.getvalue().count(mark + "sleeping") == 1
    assert log.getvalue().count(mark + "ending") == 1
