"""`args=("hello")` is a string, each letter becomes an argument: TypeError in the thread; `args=("hello",)` is right. `args=("hello")` 是字符串，每个字母成了一个参数：线程里抛出 TypeError；写成 `args=("hello",)` 才对。"""

import threading

done, errors = [], []
threading.excepthook = lambda args: errors.append(f"{args.exc_type.__name__}: {args.exc_value}")


def worker(text):
    done.append(text)


for args in (("hello"), ("hello",)):
    thread = threading.Thread(target=worker, args=args)
    thread.start()
    thread.join()
print(errors[0])
print("with the comma:", done)
assert errors == ["TypeError: worker() takes 1 positional argument but 5 were given"]
assert done == ["hello"]
