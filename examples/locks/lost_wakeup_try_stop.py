import threading

items = []
closed = False
changed = threading.Condition()


def consumer():
    while True:
        with changed:
            changed.wait_for(lambda: items or closed)
            if not items:
                print("closed")
                return
            item = items.pop(0)
        print("got:", item)


thread = threading.Thread(target=consumer)
thread.start()
with changed:
    items += ["apple", "pear"]
    closed = True
    changed.notify_all()
thread.join()
