"""A target without a `__name__`, such as a `partial`, leaves the default name at `Thread-N`. target 没有 __name__（例如 partial），默认名字就只是 Thread-N。"""

import functools
import re
import threading


def work():
    pass


TARGETS = {
    "a function": (work, r"Thread-\d+ \(work\)"),
    "a lambda": (lambda: None, r"Thread-\d+ \(<lambda>\)"),
    "a partial": (functools.partial(work), r"Thread-\d+"),
    "no target": (None, r"Thread-\d+"),
}
for kind, (target, expected) in TARGETS.items():
    name = threading.Thread(target=target).name
    print(f"{kind}: {name}")
    assert re.fullmatch(expected, name), name
