"""copy() is one request, dict(proxy) several: a key may go between. copy() 只发一次请求，dict(代理) 发多次。"""

import multiprocessing


def forget(prices):
    prices.clear()


def with_a_deletion_after_keys(prices):
    ask = prices._callmethod

    def ask_late(name, *args):
        answer = ask(name, *args)
        requests.append(name)
        if len(requests) == 1:
            child = multiprocessing.Process(target=forget, args=(prices,))
            child.start()
            child.join()
        return answer

    requests = []
    prices._callmethod = ask_late  # after the first request, another process deletes
    return prices


if __name__ == "__main__":
    with multiprocessing.Manager() as manager:
        whole = with_a_deletion_after_keys(manager.dict(apple=5, fig=3)).copy()
        try:
            dict(with_a_deletion_after_keys(manager.dict(apple=5, fig=3)))
            error = None
        except KeyError as missing:
            error = missing
    print("copy():", whole, "- dict(): KeyError", error)
    assert whole == {"apple": 5, "fig": 3}
    assert str(error) == "'apple'"
