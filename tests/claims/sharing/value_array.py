"""Numbers that two processes see. 两个进程都看得见的数。"""

import multiprocessing


def measure(count, temperatures):
    for place, celsius in enumerate((20.5, 21.0, 19.5)):
        temperatures[place] = celsius
    count.value = len(temperatures)


if __name__ == "__main__":
    count = multiprocessing.Value("i", 0)  # (1)!
    temperatures = multiprocessing.Array("d", 3)  # (2)!
    child = multiprocessing.Process(target=measure, args=(count, temperatures))
    child.start()
    child.join()
    print(count.value, temperatures[:])
    assert child.exitcode == 0
    assert count.value == 3
    assert temperatures[:] == [20.5, 21.0, 19.5]
