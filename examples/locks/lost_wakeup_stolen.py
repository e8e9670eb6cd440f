import threading

items = []
changed = threading.Condition()


def consumer():
    with changed:
        if not items:  # (1)!
            changed.wait(timeout=1)
        print("got:", items.pop())


for number in 1, 2:
    name = f"consumer {number}"
    threading.Thread(target=consumer, name=name).start()
with changed:
    items.append("apple")
    changed.notify_all()  # (2)!
