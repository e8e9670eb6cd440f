from queue import Queue
from threading import Lock, Thread

LINKS = {"a": "b c", "b": "c a", "c": "d", "d": ""}
todo, seen, lock = Queue(), {"a"}, Lock()


def work():
    while (page := todo.get()) is not None:  # (1)!
        with lock:  # (2)!
            new = set(LINKS[page].split()) - seen
            seen.update(new)
        for link in new:
            todo.put(link)
        todo.task_done()  # (3)!


for _ in range(2):
    Thread(target=work).start()
todo.put("a")
todo.join()  # (4)!
for _ in range(2):
    todo.put(None)
print(sorted(seen))
