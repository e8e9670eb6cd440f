"""`ProcessPoolExecutor`: futures, as with threads. 和线程池一样用 Future。"""

import os
import time
from concurrent.futures import ProcessPoolExecutor, as_completed


def cube(number):
    if number < 0:
        raise ValueError(f"negative: {number}")
    return number**3, os.getpid()


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:  # (1)!
        values = [value for value, _ in executor.map(cube, range(5), chunksize=2)]
        futures = {executor.submit(cube, number): number for number in (2, -1)}
        for future in as_completed(futures):
            if error := future.exception():
                failed = futures[future], str(error)
                try:
                    future.result()
                except ValueError as raised:
                    again = raised is error
            else:
                value, pid = future.result()
        last = executor.submit(time.sleep, 0.1)
    assert last.done()

    print("map:", values)
    print("submit:", value, "and", failed)
    assert values == [0, 1, 8, 27, 64]
    assert (value, failed) == (8, (-1, "negative: -1"))
    assert pid != os.getpid() and again
