import threading

changed = threading.Condition()


def worker():
    with changed:
        told = changed.wait(timeout=1)  # (1)!
        print("told:", told)


with changed:
    changed.notify_all()
thread = threading.Thread(target=worker)
thread.start()
thread.join()
