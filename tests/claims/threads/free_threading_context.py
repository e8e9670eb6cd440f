"""Which context variables does a new thread see? 新线程能看到哪些上下文变量？"""

import contextvars
import sys
import sysconfig
import threading

user = contextvars.ContextVar("user", default="nobody")
seen = {}


def note(how):
    seen[how] = user.get()


user.set("Ana")
copied = contextvars.copy_context()
threads = [
    threading.Thread(target=note, args=("default",)),
    threading.Thread(target=note, args=("copied",), context=copied),  # (1)!
    threading.Thread(target=note, args=("empty",), context=contextvars.Context()),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

inherit = sys.flags.thread_inherit_context  # (2)!
print("thread_inherit_context:", int(inherit))
assert bool(inherit) == bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
print("copied:", seen["copied"])
print("empty:", seen["empty"])
assert seen["default"] == ("Ana" if inherit else "nobody")
assert (seen["copied"], seen["empty"]) == ("Ana", "nobody")
