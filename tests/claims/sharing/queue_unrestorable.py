"""An item that can't be restored: get() raises that error, the item is gone, the next one comes. 无法还原的东西：get() 抛出那个错误，它就丢了，下一个照常取到。"""

import multiprocessing


class ApiError(Exception):
    def __init__(self, code, text):
        super().__init__(f"{code}: {text}")


if __name__ == "__main__":
    q = multiprocessing.Queue()
    q.put(ApiError(404, "not found"))
    q.put("next")
    try:
        q.get()
        raise AssertionError("restored")
    except TypeError:
        print("get(): TypeError, then:", end=" ")
    item = q.get()
    print(item)
    assert item == "next"
