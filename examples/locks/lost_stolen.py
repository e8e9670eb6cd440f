import threading

items = []
changed = threading.Condition()
asleep = threading.Semaphore(0)


def consumer():
    with changed:
        if not items:  # (1)!
            asleep.release()
            changed.wait()
        print("got:", items.pop())


for number in 1, 2:
    thread = threading.Thread(
        target=consumer,
        name=f"consumer {number}",
    )
    thread.start()
    asleep.acquire()  # (2)!
with changed:
    items.append("apple")
    changed.notify_all()  # (3)!
