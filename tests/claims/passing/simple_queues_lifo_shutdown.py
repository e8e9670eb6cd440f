"""A worker puts what it finds: after `shutdown()` that is refused, after `join()` and `shutdown()` all is done. 工作线程会放入新发现的页面：先 shutdown() 就放不进去，先 join() 再 shutdown() 才全部做完。"""

import queue
import threading

LINKS = {"home": ["news", "shop"], "shop": ["cart"]}


def run(join_first):
    pages, visited = queue.LifoQueue(), []
    taken, go_on = threading.Event(), threading.Event()

    def work():
        while True:
            try:
                page = pages.get()
            except queue.ShutDown:
                return
            taken.set()
            go_on.wait()
            visited.append(page)
            try:
                for link in LINKS.get(page, ()):
                    pages.put(link)
            except queue.ShutDown:
                visited.append("refused")
            pages.task_done()

    workers = [threading.Thread(target=work) for _ in range(3)]
    pages.put("home")
    for worker in workers:
        worker.start()
    taken.wait()
    if join_first:
        go_on.set()
        pages.join()
    pages.shutdown()
    go_on.set()
    for worker in workers:
        worker.join()
    return sorted(visited)


at_once, joined = run(join_first=False), run(join_first=True)
print("shutdown() at once:", at_once)
print("join() first:      ", joined)
assert at_once == ["home", "refused"] and joined == ["cart", "home", "news", "shop"]
