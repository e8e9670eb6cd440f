"""Where the daemon flag comes from, and until when it can be set. 守护标志从哪里来，最晚何时能改。"""

import threading
from concurrent.futures import ThreadPoolExecutor

inside, pooled = {}, {}
by_main = threading.Thread(target=int)


def use_a_pool(submitted_by):
    with ThreadPoolExecutor(max_workers=1) as pool:
        worker = pool.submit(threading.current_thread).result()
    pooled[submitted_by] = worker.daemon


def create_threads():
    inside["inherited"] = threading.Thread().daemon  # (1)!
    inside["explicit"] = threading.Thread(daemon=False).daemon
    by_main.start()
    use_a_pool("daemon")


creator = threading.Thread(target=create_threads, daemon=True)
creator.start()
try:
    creator.daemon = False  # (2)!
except RuntimeError as error:
    refused = str(error)
creator.join()

use_a_pool("main")

print("main thread:                         ", threading.main_thread().daemon)
print("created by main:                     ", threading.Thread().daemon)
print("created by a daemon:                 ", inside["inherited"])
print("the same, with daemon=False:         ", inside["explicit"])
print("created by main, started by a daemon:", by_main.daemon)
print("worker of a pool used by main:       ", pooled["main"])
print("worker of a pool used by a daemon:   ", pooled["daemon"])
print("changed after start():               ", refused)
assert not threading.main_thread().daemon
assert not threading.Thread().daemon and not by_main.daemon
assert inside == {"inherited": True, "explicit": False}
assert pooled == {"main": False, "daemon": True}
