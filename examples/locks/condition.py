import threading

mailbox = []
changed = threading.Condition()


def reader():
    with changed:  # (1)!
        changed.wait_for(lambda: mailbox)  # (2)!
        print("read:", mailbox.pop())


thread = threading.Thread(target=reader)
thread.start()
with changed:
    mailbox.append("hello")
    changed.notify()  # (3)!
thread.join()
