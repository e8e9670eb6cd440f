from threading import Semaphore


class LoudSemaphore(Semaphore):
    def acquire(self, *args):
        print("acquire")
        return super().acquire(*args)

    def release(self, n=1):
        print("release")
        super().release(n)


with LoudSemaphore(3):  # (1)!
    print("inside")
