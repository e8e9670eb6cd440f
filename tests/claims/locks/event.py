"""One set() lets every waiting thread go on. 一次 set()，所有等待的线程都放行。"""

import threading

doors_open = threading.Event()
inside = []


def visit(name):
    doors_open.wait()
    inside.append(name)


visitors = [threading.Thread(target=visit, args=(name,)) for name in ("Ana", "Bo", "Cy")]
for visitor in visitors:
    visitor.start()
print("before set():", inside)
assert inside == []

doors_open.set()
for visitor in visitors:
    visitor.join()
print("after set():", sorted(inside))
assert sorted(inside) == ["Ana", "Bo", "Cy"]
assert doors_open.is_set()
