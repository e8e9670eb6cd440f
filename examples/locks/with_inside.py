from threading import Lock

lock = Lock()
try:
    lock.acquire(timeout=-5)  # (1)!
    print("working")
finally:
    lock.release()  # (2)!
