"""A future from running to done. Future 从执行到完成。"""

import threading
from concurrent.futures import ThreadPoolExecutor, TimeoutError

started, may_finish = threading.Event(), threading.Event()


def download():
    started.set()
    may_finish.wait()
    return "page"


with ThreadPoolExecutor(max_workers=1) as executor:
    future = executor.submit(download)
    assert started.wait(5)
    before = future.running(), future.done(), future.cancelled()
    timed_out = []
    for ask in (future.result, future.exception):
        try:
            ask(timeout=0.05)
        except TimeoutError:  # (1)!
            timed_out.append(ask.__name__)
    still_running = future.running()
    may_finish.set()
    page = future.result()  # (2)!

print("while it runs: running, done, cancelled =", before)
print("timed out:", timed_out, "and running =", still_running)
print("result:", page, "exception:", future.exception(), "done:", future.done())
assert before == (True, False, False)
assert timed_out == ["result", "exception"] and still_running
assert page == "page" and future.exception() is None
assert future.done() and not future.running() and not future.cancelled()
