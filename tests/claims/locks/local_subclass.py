"""__init__ runs once in each thread. 每个线程各执行一次 __init__。"""

import threading


class Report(threading.local):
    shared = []

    def __init__(self, title):
        self.title = title
        self.lines = []
        created_in.append(threading.current_thread().name)


created_in, too_early = [], []
report = Report("sales")
lines = {}


def write(name):
    too_early.append(name in created_in)
    report.lines.append(name)
    report.shared.append(name)
    lines[name] = (report.title, report.lines)


for name in ("w1", "w2"):
    thread = threading.Thread(target=write, args=(name,), name=name)
    thread.start()
    thread.join()
print("__init__ ran in:", created_in)
print("lines:", lines)
print("shared:", report.shared)
assert created_in == ["MainThread", "w1", "w2"] and not any(too_early)
assert lines == {"w1": ("sales", ["w1"]), "w2": ("sales", ["w2"])}
assert report.lines == [] and report.shared == ["w1", "w2"]
