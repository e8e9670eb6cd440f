from threading import Lock, Thread

lock = Lock()
balance = 0


def add(amount):
    global balance
    with lock:  # (1)!
        balance += amount


def add_two():
    with lock:
        add(20)
        add(30)


thread = Thread(target=add_two, daemon=True)
thread.start()
thread.join(timeout=0.5)  # (2)!
print("still waiting:", thread.is_alive())
