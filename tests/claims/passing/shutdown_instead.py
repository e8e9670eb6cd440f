"""On a queue that is shut down, each way to put or to get raises ShutDown, not Empty or Full. 队列关闭之后，各种放入和取出的调用抛出的都是 ShutDown，而不是 Empty 或 Full。"""

import queue


def raised(action, *args, **options):
    try:
        action(*args, **options)
    except Exception as error:
        return type(error).__name__
    return "nothing"


def ways_to_get(tray):
    return [
        raised(tray.get),
        raised(tray.get, timeout=2),
        raised(tray.get_nowait),
        raised(tray.get, block=False),
    ]


def ways_to_put(tray):
    return [
        raised(tray.put, "tea"),
        raised(tray.put, "tea", timeout=2),
        raised(tray.put_nowait, "tea"),
        raised(tray.put, "tea", block=False),
    ]


empty, full = queue.Queue(maxsize=1), queue.Queue(maxsize=1)
full.put("rice")
assert raised(empty.get_nowait) == "Empty"
assert raised(full.put_nowait, "tea") == "Full"
for tray in empty, full:
    tray.shutdown()
print("get:", *ways_to_get(empty))
print("put:", *ways_to_put(full), *ways_to_put(empty))
assert {*ways_to_get(empty), *ways_to_put(full), *ways_to_put(empty)} == {"ShutDown"}
