"""Started A, B, C and finished C, B, A. 按 A、B、C 启动，按 C、B、A 完成。"""

import threading

NAMES = ("A", "B", "C")
done = {name: threading.Event() for name in NAMES}
waits_for = {"A": "B", "B": "C"}  # (1)!
printed = []
results = {}


def work(name):
    if name in waits_for:
        done[waits_for[name]].wait()
    printed.append(name)  # (2)!
    results[name] = name.lower()
    done[name].set()


threads = [threading.Thread(target=work, args=(name,)) for name in NAMES]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("as they came:", *printed)
print("in order:    ", *(results[name] for name in NAMES))  # (3)!
assert printed == ["C", "B", "A"]
