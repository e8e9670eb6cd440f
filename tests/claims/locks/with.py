"""`with lock` and the same by hand. `with lock` 与手写的等价代码。"""

import threading

lock = threading.Lock()
stock = {"apples": 5}


def sell(count):
    with lock:
        assert lock.locked()
        if count > stock["apples"]:
            raise ValueError("not enough apples")
        stock["apples"] -= count


def sell_by_hand(count):
    lock.acquire()
    try:
        assert lock.locked()
        if count > stock["apples"]:
            raise ValueError("not enough apples")
        stock["apples"] -= count
    finally:
        lock.release()


def leave_by_return():
    with lock:
        assert lock.locked()
        return


def leave_by_break():
    for _ in range(3):
        with lock:
            assert lock.locked()
            break


for leave in leave_by_return, leave_by_break:
    leave()
    assert not lock.locked()
for function in sell, sell_by_hand:
    function(1)
    try:
        function(100)
    except ValueError as error:
        print(f"{function.__name__}: {error}, lock held: {lock.locked()}")
    else:
        raise AssertionError("the error got lost")
    assert not lock.locked()
assert stock == {"apples": 3}
