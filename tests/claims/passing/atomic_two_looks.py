"""A reader that looks at the name twice finds the old and the new object; one that looks once finds one of them. 读两次变量，会一次旧、一次新；只读一次，得到的是同一个对象。"""

import threading


def read_twice():
    yield server["host"]
    yield server["port"]


def read_once():
    mine = server
    yield mine["host"]
    yield mine["port"]


def read(how):
    steps = how()
    seen.append(next(steps))
    looked.set()
    changed.wait()
    seen.append(next(steps))


for how, expected in (read_twice, ["old", "new"]), (read_once, ["old", "old"]):
    looked, changed, seen = threading.Event(), threading.Event(), []
    server = {"host": "old", "port": "old"}
    reader = threading.Thread(target=read, args=(how,))
    reader.start()
    looked.wait()
    server = {"host": "new", "port": "new"}
    changed.set()
    reader.join()
    print(f"{how.__name__}:", seen)
    assert seen == expected
