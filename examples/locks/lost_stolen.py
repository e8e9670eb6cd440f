from threading import Condition, Semaphore, Thread

items = []
changed = Condition()
asleep = Semaphore(0)


def consumer():
    with changed:
        if not items:  # (1)!
            asleep.release()
            changed.wait()
        print("got:", items.pop())


for number in 1, 2:
    thread = Thread(target=consumer)
    thread.name = f"consumer {number}"
    thread.start()
    asleep.acquire()  # (2)!
with changed:
    items.append("apple")
    changed.notify_all()  # (3)!
