from threading import Lock

lock = Lock()


def work(seconds_left):
    try:
        lock.acquire(timeout=seconds_left)  # (1)!
        print("working")
    finally:
        lock.release()  # (2)!


try:
    work(-5)
except Exception as error:
    print("seen:", error)
    print("hidden:", type(error.__context__).__name__)
