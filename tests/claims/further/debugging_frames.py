"""Look from inside: where is each thread now? 从程序内部看：每个线程在哪一行？"""

import sys
import threading
import traceback

waiting, release = threading.Event(), threading.Event()


def wait_for_news():
    waiting.set()
    release.wait(timeout=5)


def where_are_they():
    names = {thread.ident: thread.name for thread in threading.enumerate()}
    return {
        names.get(ident, "?"): [frame.name for frame in traceback.extract_stack(stack)]
        for ident, stack in sys._current_frames().items()  # (1)!
    }


thread = threading.Thread(target=wait_for_news, name="reader")
thread.start()
waiting.wait(timeout=5)
seen = where_are_they()
release.set()
thread.join()
print("reader is in:", [name for name in seen["reader"] if name == "wait_for_news"])
assert "wait_for_news" in seen["reader"]
assert "where_are_they" in seen["MainThread"]
