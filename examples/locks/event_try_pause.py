import threading

may_run = threading.Event()  # off: paused
copied = []


def copy(names):
    for name in names:
        may_run.wait()  # (1)!
        copied.append(name)


names = "a.txt", "b.txt", "c.txt"
thread = threading.Thread(target=copy, args=(names,))
thread.start()
print("paused:", copied)
may_run.set()
thread.join()
print("resumed:", copied)
