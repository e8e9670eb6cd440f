"""getName() is deprecated. getName() 已弃用。"""
# /// example
# wrong = true
# warnings = true
# stderr = true
# ///

import threading

names = []


def worker():
    names.append(threading.current_thread().getName())  # (1)!


thread = threading.Thread(target=worker, name="Boss")
thread.start()
thread.join()
print(names)
assert names == [thread.name] == ["Boss"]
