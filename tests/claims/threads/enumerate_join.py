"""A loop that joins whatever enumerate() lists works if all of these threads are your own and end. 把 enumerate() 列出的线程全部 join：所有线程都是自己启动的、而且都会结束时，才是对的。"""

import logging
import random
import sys
import threading
import time

logging.basicConfig(level=logging.DEBUG, stream=sys.stdout, format="[%(threadName)s] %(message)s")
listed = threading.Event()


def worker():
    listed.wait()  # (1)!
    pause_s = random.randint(1, 5) / 50
    logging.debug("sleeping %.2f", pause_s)
    time.sleep(pause_s)
    logging.debug("ending")


for _ in range(3):
    threading.Thread(target=worker).start()

threads = threading.enumerate()
listed.set()
for thread in threads:
    if thread is threading.main_thread():
        continue  # (2)!
    logging.debug("joining %s", thread.name)  # (3)!
    thread.join()

logging.debug("left: %s", [thread.name for thread in threading.enumerate()])
assert len(threads) == 4
assert threading.enumerate() == [threading.main_thread()]
