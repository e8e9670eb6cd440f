"""`d[k] += 1` is two requests: one of two is lost. `d[k] += 1` 是两次请求。"""

import multiprocessing


def one(both_have_read):
    both_have_read.wait()
    return 1


def count(visits, both_have_read):
    visits["home"] += one(both_have_read)  # (1)!


if __name__ == "__main__":
    both_have_read = multiprocessing.Barrier(2)
    with multiprocessing.Manager() as manager:
        visits = manager.dict(home=0)
        children = [
            multiprocessing.Process(target=count, args=(visits, both_have_read)) for _ in range(2)
        ]
        for child in children:
            child.start()
        for child in children:
            child.join()
            assert child.exitcode == 0
        total = visits["home"]
    print("0 + 1 + 1 =", total)
    assert total == 1
