"""With `task_done()` in a `finally`, an exception still ends the worker, and `join()` waits for the rest; caught as well, all gets done. task_done() 写在 finally 里，异常仍会结束工作线程，join() 等不到剩下的；同时捕获异常，才能全部做完。"""

import queue
import threading


def run(caught):
    jobs = queue.Queue()
    for text in "five", "6", "7":
        jobs.put(text)

    def work():
        while True:
            text = jobs.get()
            try:
                int(text)
            except caught:
                pass
            finally:
                jobs.task_done()

    worker = threading.Thread(target=work, daemon=True)
    waiter = threading.Thread(target=jobs.join, daemon=True)
    worker.start()
    worker.join(None if caught == () else 0)
    waiter.start()
    waiter.join(0.2 if caught == () else 10)
    return waiter.is_alive(), jobs.qsize()


threading.excepthook = lambda args: None  # no traceback here
not_caught, caught = run(()), run(ValueError)
print("finally only: join() waits:", not_caught[0], "| left:", not_caught[1])
print("caught too: join() waits:", caught[0], "| left:", caught[1])
assert not_caught == (True, 2) and caught == (False, 0)
