"""Setting the undocumented `is_shutdown` to False opens a queue again. 把没有写进文档的 is_shutdown 设成 False，队列就又打开了。"""

import queue

jobs = queue.Queue()
jobs.shutdown()
try:
    jobs.put("late")
except queue.ShutDown:
    print("closed")
jobs.is_shutdown = False
jobs.put("later")
item = jobs.get()
print("open again:", item)
assert item == "later"
