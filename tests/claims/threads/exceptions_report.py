"""A worker that reports a failed job and goes on. 工作线程报告失败的任务，然后继续干活。"""

import queue
import sys
import threading

jobs = queue.Queue()
done = []
failed = []


def count_and_print(args):
    failed.append(args.thread.name)
    threading.__excepthook__(args)  # (1)!


def work():
    for text in iter(jobs.get, None):
        try:
            done.append(int(text))
        except Exception:
            details = threading.ExceptHookArgs((*sys.exc_info(), threading.current_thread()))
            threading.excepthook(details)  # (2)!


threading.excepthook = count_and_print
worker = threading.Thread(target=work, name="worker")
worker.start()
for text in "1", "two", "3", None:
    jobs.put(text)
worker.join()
print("done:", done)
print("failed:", failed)
assert done == [1, 3] and failed == ["worker"]  # (3)!
