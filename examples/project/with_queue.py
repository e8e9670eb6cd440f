import queue
import threading

LINKS = {"/": ["/a", "/b"], "/a": ["/c", "/"], "/b": ["/c"], "/c": []}
todo, seen, lock = queue.Queue(), {"/"}, threading.Lock()


def work():
    while (path := todo.get()) is not None:  # (1)!
        with lock:  # (2)!
            new = set(LINKS[path]) - seen
            seen.update(new)
        for link in new:
            todo.put(link)
        todo.task_done()  # (3)!


workers = [threading.Thread(target=work) for _ in range(2)]
for worker in workers:
    worker.start()
todo.put("/")
todo.join()  # (4)!
for _ in workers:
    todo.put(None)
print(sorted(seen))
