"""Two threads call next() on one generator: ValueError. 两个线程共用一个生成器。"""

import threading

running, tried = threading.Event(), threading.Event()


def ticket_numbers():
    for number in range(3):
        running.set()  # (1)!
        tried.wait()
        yield number


tickets = ticket_numbers()
thread = threading.Thread(target=next, args=(tickets,))
thread.start()
running.wait()
try:
    next(tickets)  # (2)!
except ValueError as error:
    print("ValueError:", error)
    message = str(error)
tried.set()
thread.join()
assert message == "generator already executing"
