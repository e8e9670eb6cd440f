"""A thread that is started in a `__del__` at exit: on 3.10 and 3.11 start() waits for ever, from 3.12 on it raises RuntimeError. 退出时在 `__del__` 里启动线程：3.10 和 3.11 上 start() 一直等下去，从 3.12 起抛出 RuntimeError。"""

import subprocess
import sys

PROGRAM = """
import faulthandler, sys, threading

class Connection:
    def __del__(self, thread_class=threading.Thread, write=sys.stdout.write):
        try:
            thread_class(target=int).start()
        except RuntimeError:
            write("RuntimeError")

connection = Connection()
faulthandler.dump_traceback_later(2, exit=True)
"""

run = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=30)
older = sys.version_info < (3, 12)
assert run.stdout == ("" if older else "RuntimeError"), run
assert run.returncode == (1 if older else 0), run
assert ("in start" in run.stderr) == older, run
print("3.10, 3.11: start() waits, from 3.12 on: RuntimeError")
