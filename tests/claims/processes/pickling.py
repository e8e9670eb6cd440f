"""A child gets copies of its arguments. 子进程拿到的参数都是副本。"""

import multiprocessing


def grow(names, results):
    names.append("Cy")  # (1)!
    results.put(names)


if __name__ == "__main__":
    names = ["Ana", "Bo"]
    results = multiprocessing.SimpleQueue()
    process = multiprocessing.Process(target=grow, args=(names, results))
    process.start()
    answer = results.get()  # (2)!
    process.join()
    print("in the parent:", names)
    print("sent back:    ", answer)
    assert names == ["Ana", "Bo"]
    assert answer == ["Ana", "Bo", "Cy"]
    assert process.exitcode == 0
