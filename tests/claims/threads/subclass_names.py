"""A subclass of `Thread` that sets a name of the base class breaks: which names, depends on the version. Thread 的子类占用了基类的名字就会出错；是哪些名字，各版本不同。"""

import sys
import threading


def works_with(name):
    class Job(threading.Thread):
        def __init__(self):
            super().__init__()
            setattr(self, name, "mine")

        def run(self):
            ran.append(name)

    ran, job = [], Job()
    try:
        job.start()
        job.join()
    except Exception:
        return False
    return ran == [name]


threading.excepthook = lambda args: None
version = sys.version_info
NAMES = {
    "_started": False,
    "_stop": version >= (3, 13),
    "_handle": version[:2] != (3, 13),
    "_os_thread_handle": version < (3, 14),
    "_context": version < (3, 14),
    "_text": True,
}
for name, expected in NAMES.items():
    assert works_with(name) == expected, name
print("_started broken, _text works, the others by version")
