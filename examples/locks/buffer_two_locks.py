import threading

not_full = threading.Condition()
not_empty = threading.Condition()  # (1)!
shelf = []

with not_full:
    shelf.append("soup")
    not_empty.notify()
