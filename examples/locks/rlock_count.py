from threading import RLock, Thread

lock = RLock()


def ask():
    if lock.acquire(blocking=False):
        print("it is free")
        lock.release()
    else:
        print("somebody has it")


def other_thread_asks():
    thread = Thread(target=ask)
    thread.start()
    thread.join()


with lock:
    with lock:  # (1)!
        pass
    other_thread_asks()  # (2)!
other_thread_asks()  # (3)!
