from threading import Condition, Thread

changed = Condition()


def worker():
    with changed:
        told = changed.wait(timeout=1)
        print("told:", told)  # (1)!


with changed:
    changed.notify_all()
thread = Thread(target=worker)
thread.start()
thread.join()
