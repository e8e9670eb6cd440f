"""Six processes, never more than two inside. 六个进程，里面最多两个。"""

import multiprocessing

SEATS = 2
TIMEOUT_S = 10


def download(seats, inside, most, pair):
    with seats:
        with inside.get_lock():
            inside.value += 1
            most.value = max(most.value, inside.value)
        pair.wait(TIMEOUT_S)  # (1)!
        third = seats.acquire(block=False)  # (2)!
        pair.wait(TIMEOUT_S)
        assert not third
        with inside.get_lock():
            inside.value -= 1


if __name__ == "__main__":
    seats = multiprocessing.Semaphore(SEATS)
    inside = multiprocessing.Value("i", 0)
    most = multiprocessing.Value("i", 0, lock=False)  # (3)!
    pair = multiprocessing.Barrier(SEATS)
    downloads = [
        multiprocessing.Process(target=download, args=(seats, inside, most, pair)) for _ in range(6)
    ]
    for process in downloads:
        process.start()
    for process in downloads:
        process.join()
        assert process.exitcode == 0
    print("most at once:", most.value)
    assert most.value == SEATS  # two at once, and never three
    assert inside.value == 0
