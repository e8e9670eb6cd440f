import threading

shelf = []
changed = threading.Condition()


def customer(dish):
    with changed:
        changed.wait_for(lambda: dish in shelf)


def start(dish):
    thread = threading.Thread(target=customer, args=(dish,))
    thread.daemon = True
    thread.start()
    return thread


start("tea")
rice = start("rice")
with changed:
    shelf.append("rice")
    changed.notify()  # (1)!
rice.join(timeout=1)  # (2)!
print("still waits for rice:", rice.is_alive())
