from threading import Lock, Thread

lock = Lock()
visits = {}


def visit(page):
    with lock:
        before = visits.get(page, 0)
        visits[page] = before + 1


thread = Thread(target=visit, args=("home",))
thread.start()
visit("home")
visit("news")
thread.join()
print("home:", visits["home"], "news:", visits["news"])
