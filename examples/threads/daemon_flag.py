"""Where the daemon flag comes from, and until when it can be set. 守护标志从哪里来，最晚何时能改。"""

import threading
from concurrent.futures import ThreadPoolExecutor

inside = {}
by_main = threading.Thread(target=int)


def create_threads():
    inside["inherited"] = threading.Thread().daemon  # (1)!
    inside["explicit"] = threading.Thread(daemon=False).daemon
    by_main.start()


creator = threading.Thread(target=create_threads, daemon=True)
creator.start()
try:
    creator.daemon = False  # (2)!
except RuntimeError as error:
    refused = str(error)
creator.join()

with ThreadPoolExecutor(max_workers=1) as pool:
    pooled = pool.submit(lambda: threading.current_thread().daemon).result()

print("main thread:                         ", threading.main_thread().daemon)
print("created by main:                     ", threading.Thread().daemon)
print("created by a daemon:                 ", inside["inherited"])
print("the same, with daemon=False:         ", inside["explicit"])
print("created by main, started by a daemon:", by_main.daemon)
print("worker of ThreadPoolExecutor:        ", pooled)
print("changed after start():               ", refused)
assert not threading.main_thread().daemon
assert not threading.Thread().daemon and not by_main.daemon
assert inside == {"inherited": True, "explicit": False}
assert not pooled
