"""The methods of three queues. 三种队列各有哪些方法。"""

import inspect
import multiprocessing.queues
import queue
import sys

QUEUES = {
    "multiprocessing.Queue": multiprocessing.queues.Queue,
    "multiprocessing.JoinableQueue": multiprocessing.queues.JoinableQueue,
    "queue.Queue": queue.Queue,
}
METHODS = ("put", "get", "task_done", "join", "close", "join_thread")

for name, kind in QUEUES.items():
    print(f"{name:30}", *(method if hasattr(kind, method) else "-" for method in METHODS))

plain, joinable, threads = QUEUES.values()
assert issubclass(joinable, plain)
public = {name for name in set(dir(joinable)) - set(dir(plain)) if not name.startswith("_")}
assert public == {"task_done", "join"}  # all that a JoinableQueue adds
assert list(inspect.signature(joinable.join).parameters) == ["self"]  # no timeout
assert {"task_done", "join"} <= set(dir(threads))
assert not {"close", "join_thread"} & set(dir(threads))
assert [hasattr(kind, "shutdown") for kind in QUEUES.values()] == [
    False,
    False,
    sys.version_info >= (3, 13),
]
