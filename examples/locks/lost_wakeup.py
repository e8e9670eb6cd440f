import threading

ready = False
changed = threading.Condition()


def worker():
    with changed:
        changed.wait_for(lambda: ready)  # (1)!
        print("ready")


with changed:
    ready = True
    changed.notify_all()  # (2)!
thread = threading.Thread(target=worker)
thread.start()
thread.join()
