"""Two processes, one dict, one list, nothing forced. 两个进程改一个字典、一个列表，不规定先后。"""

import multiprocessing
import random
import time

ROUNDS = 50
SHORT_S, LONG_S = 0.002, 0.005


def one():
    time.sleep(random.choice((0, SHORT_S)))  # (1)!
    return 1


def visit(visits, names, together):
    for _ in range(ROUNDS):
        together.wait()
        time.sleep(random.choice((0, LONG_S)))
        visits["home"] += one()
        names.append("Ana")
        together.wait()


if __name__ == "__main__":
    together = multiprocessing.Barrier(3)
    seen = set()
    with multiprocessing.Manager() as manager:
        visits, names = manager.dict(), manager.list()
        children = [
            multiprocessing.Process(target=visit, args=(visits, names, together)) for _ in range(2)
        ]
        for child in children:
            child.start()
        for _ in range(ROUNDS):
            visits["home"], names[:] = 0, []
            together.wait()
            together.wait()
            seen |= {f"d[k] += 1: {visits['home']}", f"list.append(): {len(names)}"}
        for child in children:
            child.join()
            assert child.exitcode == 0
    print(*sorted(seen), sep="\n")
    assert seen == {"d[k] += 1: 2", "d[k] += 1: 1", "list.append(): 2"}
