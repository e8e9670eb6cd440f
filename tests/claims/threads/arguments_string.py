"""`args=("abc")` is a string, and a string is three arguments. 字符串会被拆成三个参数。"""

import threading

received = []


def show(*args):
    received.append(args)


for args in ("abc"), ("abc",), ("a"):  # (1)!
    thread = threading.Thread(target=show, args=args)
    thread.start()
    thread.join()
    print(f"args={args!r:10} -> {received[-1]}")

assert received[0] == ("a", "b", "c")  # three arguments, not one
assert received[1] == ("abc",)
assert received[2] == ("a",)  # right by luck

failed = []
threading.excepthook = lambda args: failed.append(args.exc_type)
thread = threading.Thread(target=len, args=("ab"))  # (2)!
thread.start()
thread.join()
assert failed == [TypeError]
