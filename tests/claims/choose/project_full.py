"""Workers that put into the queue they take from: with `maxsize` all may wait in `put()`, without it the work ends. 工作线程从队列里取，又往同一个队列里放：有 `maxsize`，可能全都等在 `put()` 里；没有，就能做完。"""

from queue import Queue
from threading import Thread

DEPTH = 3  # the length of a page's name; each shorter one has three links


def work(todo):
    while True:
        page = todo.get()
        for letter in "abc" if len(page) < DEPTH else "":
            todo.put(page + letter)
        todo.task_done()


def join_returns(maxsize):
    todo = Queue(maxsize)
    todo.put("a")
    for _ in range(2):
        Thread(target=work, args=(todo,), daemon=True).start()
    waiter = Thread(target=todo.join, daemon=True)
    waiter.start()
    waiter.join(timeout=2)
    return not waiter.is_alive()


returns = {maxsize: join_returns(maxsize) for maxsize in (0, 1)}
print("join() returned, by maxsize:", returns)
assert returns == {0: True, 1: False}
