"""Who reads the input of `map`? It depends on a length. map 的输入由谁读，要看它有没有长度。"""

import threading
from multiprocessing import Pool

in_main_thread = []


class Numbers:
    def __len__(self):
        return 3

    def __iter__(self):
        for number in range(3):
            in_main_thread.append(threading.current_thread() is threading.main_thread())
            yield number


if __name__ == "__main__":
    pool = Pool(processes=1)
    numbers = pool.map(float, Numbers())
    with_length = in_main_thread.copy()
    in_main_thread.clear()
    assert pool.map(float, iter(Numbers())) == numbers == [0.0, 1.0, 2.0]
    without = in_main_thread.copy()
    pool.close()
    pool.join()
    print("with a length, read in the main thread:   ", any(with_length))
    print("without a length, read in the main thread:", all(without))
    assert with_length == [False] * 3  # by the thread that sends the tasks
    assert without == [True] * 3  # by map() itself, before anything is sent
