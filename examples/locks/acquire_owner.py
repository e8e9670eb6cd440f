from threading import Lock, Thread

lock = Lock()
thread = Thread(target=lock.acquire)  # (1)!
thread.start()
thread.join()
print("thread has ended:", lock.locked())

lock.release()  # (2)!
print("released by main:", lock.locked())
try:
    lock.release()
except RuntimeError as error:  # (3)!
    print(error)
