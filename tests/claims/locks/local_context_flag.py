"""Who decides whether a thread inherits the context. 线程是否继承上下文，由谁决定。"""

import subprocess
import sys
import sysconfig

PROGRAM = """
import threading
from contextvars import ContextVar
user = ContextVar("user", default="nobody")
thread = threading.Thread(target=lambda: print(user.get()))
user.set("Ana")  # after the creation, before start()
thread.start()
thread.join()
"""


def run(*options):
    command = [sys.executable, *options, "-c", PROGRAM]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return done.stdout.strip()


for value, expected in ("0", "nobody"), ("1", "Ana"):
    print(
        f"thread_inherit_context={value}:", answer := run("-X", f"thread_inherit_context={value}")
    )
    assert answer == expected
free_threaded = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
assert run() == ("Ana" if free_threaded else "nobody")
