"""task_done() without an item. 没取到元素，却调用了 task_done()。"""

import queue

jobs = queue.Queue()
jobs.put("a")
errors = []
for _ in range(2):
    try:
        jobs.get_nowait()  # (1)!
    except queue.Empty:
        pass
    finally:
        try:
            jobs.task_done()  # (2)!
        except ValueError as error:
            errors.append(str(error))
print("ValueError:", *errors)
assert errors == ["task_done() called too many times"]

jobs.put("b")
jobs.task_done()
jobs.join()  # (3)!
assert jobs.get_nowait() == "b"
