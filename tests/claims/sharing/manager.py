"""A dictionary that lives in a process of its own. 住在另一个进程里的字典。"""

import multiprocessing


def look_up(prices, seen, name):
    prices[name] = len(name)
    seen.append(name)


if __name__ == "__main__":
    with multiprocessing.Manager() as manager:  # (1)!
        prices, seen = manager.dict(), manager.list()  # (2)!
        children = [
            multiprocessing.Process(target=look_up, args=(prices, seen, name))
            for name in ("apple", "fig")
        ]
        for child in children:
            child.start()
        for child in children:
            child.join()
            assert child.exitcode == 0
        result = prices.copy()  # (3)!
        assert sorted(seen) == ["apple", "fig"]
    print(sorted(result.items()))
    assert result == {"apple": 5, "fig": 3}
