"""The error for other objects with a lock inside names another class, and it depends on the version. 带锁的其他对象，报错里是别的类名，而且随版本变化。"""

import pickle
import sys
import threading
from concurrent.futures import ThreadPoolExecutor


def text(thing):
    try:
        pickle.dumps(thing)
    except (TypeError, AttributeError, pickle.PicklingError) as error:
        return str(error)
    raise AssertionError("it was pickled")


new, started = threading.Thread(), threading.Thread()
started.start()
started.join()
with ThreadPoolExecutor() as pool, open(__file__) as file:
    texts = [text(thing) for thing in (new, started, file, pool)]
version = sys.version_info
handle = "_thread._ThreadHandle" if version >= (3, 13) else "_thread.lock"
kept = "_contextvars.Context" if version >= (3, 14) else handle
opened = "'TextIOWrapper' instances" if version >= (3, 12) else "'_io.TextIOWrapper' object"
expected = [
    f"cannot pickle '{handle}' object",
    f"cannot pickle '{kept}' object",
    f"cannot pickle {opened}",
]
assert texts[:3] == expected, texts
assert (texts[3] == "cannot pickle '_queue.SimpleQueue' object") == (version < (3, 14)), texts
print("refused: a new thread, a started one, an open file, a thread pool")
