from threading import Lock, Thread

lock = Lock()


def impatient():
    lock.acquire(timeout=0.1)  # (1)!
    try:
        print("changing the data")
    finally:
        lock.release()  # (2)!


with lock:
    thread = Thread(target=impatient)
    thread.start()
    thread.join()
    print("locked:", lock.locked())
