import threading


class LoudSemaphore(threading.Semaphore):
    def acquire(self, blocking=True, timeout=None):
        print("acquire")
        return super().acquire(blocking, timeout)

    def release(self, n=1):
        print("release")
        super().release(n)


with LoudSemaphore(3):  # (1)!
    print("inside")
