"""With `task_done()` in a `finally`, an exception still ends the worker, and `join()` waits for the rest; caught as well, all gets done. task_done() 写在 finally 里，异常仍会结束工作线程，join() 等不到剩下的；同时捕获异常，才能全部做完。"""

import queue
import threading


def run(caught, seconds):
    jobs, joined = queue.Queue(), queue.Queue()
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

    def wait():
        jobs.join()
        joined.put("has returned")

    worker = threading.Thread(target=work, daemon=True)
    worker.start()
    threading.Thread(target=wait, daemon=True).start()
    try:
        end = joined.get(timeout=seconds)
    except queue.Empty:
        end = "waits"
    return end, jobs.qsize(), worker.is_alive()


threading.excepthook = lambda args: None  # no traceback here
for caught, name, seconds in ((), "finally only", 0.5), (ValueError, "caught too", 10):
    end, left, alive = run(caught, seconds)
    print(f"{name}: join() {end}, left: {left}, worker alive: {alive}")
    assert (end, left, alive) == (("has returned", 0, True) if caught else ("waits", 2, False))
