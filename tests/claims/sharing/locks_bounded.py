"""One release() too many: Semaphore grows, BoundedSemaphore refuses. 多释放一次会怎样。"""

import multiprocessing

if __name__ == "__main__":
    seats = multiprocessing.Semaphore(1)
    seats.release()  # (1)!
    both = seats.acquire(block=False), seats.acquire(block=False)
    print("Semaphore(1) taken twice:", both == (True, True))
    assert both == (True, True)

    bounded = multiprocessing.BoundedSemaphore(1)
    try:
        bounded.release()
    except ValueError as error:
        print("BoundedSemaphore: ValueError:", error)
    else:
        raise AssertionError("a place too many")
    assert bounded.get_value() == 1  # unchanged
