"""Give a thread a context, the same way on every version. 把上下文交给线程，各版本写法相同。"""

import sys
import threading
from contextvars import Context, ContextVar, copy_context

user = ContextVar("user", default="nobody")
seen = {}


def note(how):
    seen[how] = user.get()


user.set("Ana")
threads = [
    threading.Thread(target=note, args=("as it comes",)),
    threading.Thread(target=copy_context().run, args=(note, "copy")),
    threading.Thread(target=Context().run, args=(note, "empty")),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("copy:", seen["copy"])
print("empty:", seen["empty"])
assert (seen["copy"], seen["empty"]) == ("Ana", "nobody")
inherits = getattr(sys.flags, "thread_inherit_context", False)
assert seen["as it comes"] == ("Ana" if inherits else "nobody")
