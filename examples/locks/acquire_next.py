from threading import Lock, Thread

lock = Lock()
order = []


def enter(who):
    with lock:
        order.append(who)


with lock:  # (1)!
    waiter = Thread(target=enter, args=("waiter",))
    waiter.start()
enter("holder")  # (2)!
waiter.join()
print("next:", order[0])
