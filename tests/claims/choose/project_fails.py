"""Pages that fail: with `finally` alone the workers die and join() waits for ever; with `except` too, it returns. 有页面出错时：只有 `finally`，工作线程会死，join() 永远等；再加上 `except`，它就返回。"""

import threading
from queue import Queue

PAGES = ("bad", "bad", "good")


def fetch(page):
    if page == "bad":
        raise KeyError(page)


def only_finally(todo):
    while True:
        page = todo.get()
        try:
            fetch(page)
        finally:
            todo.task_done()


def catches_too(todo):
    while True:
        page = todo.get()
        try:
            fetch(page)
        except KeyError:
            pass
        finally:
            todo.task_done()


def join_returns(work):
    todo = Queue()
    for page in PAGES:
        todo.put(page)
    for _ in range(2):
        threading.Thread(target=work, args=(todo,), daemon=True).start()
    waiter = threading.Thread(target=todo.join, daemon=True)
    waiter.start()
    waiter.join(1)
    return not waiter.is_alive()


threading.excepthook = lambda failed: None
returns = {work.__name__: join_returns(work) for work in (only_finally, catches_too)}
print("join() returned:", returns)
assert returns == {"only_finally": False, "catches_too": True}
