from threading import Condition, Thread

items = []
changed = Condition()


def consumer():
    with changed:
        if not items:  # (1)!
            changed.wait(timeout=1)
        print("got:", items.pop())


for number in 1, 2:
    thread = Thread(target=consumer)
    thread.name = f"consumer {number}"
    thread.start()
with changed:
    items.append("apple")
    changed.notify_all()  # (2)!
