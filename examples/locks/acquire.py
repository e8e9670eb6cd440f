from threading import Lock, Thread

printer = Lock()


def report():
    if not printer.acquire(timeout=0.5):  # (1)!
        print("busy, come back later")
        return
    try:  # (2)!
        print("printing")
    finally:
        printer.release()


report()
with printer:  # (3)!
    thread = Thread(target=report)
    thread.start()
    thread.join()
