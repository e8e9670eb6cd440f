"""With thread_inherit_context, a worker keeps the context of the submit() that started it. 打开 thread_inherit_context 后，工作线程一直用启动它的那次 submit() 的上下文。"""

import subprocess
import sys

PROGRAM = """
import contextvars
from concurrent.futures import ThreadPoolExecutor

user = contextvars.ContextVar("user", default="nobody")
with ThreadPoolExecutor(1) as executor:
    for name in "Ana", "Ben":
        user.set(name)
        print(name, "submits, the task sees", executor.submit(user.get).result())
"""

command = [sys.executable, "-X", "thread_inherit_context=1", "-c", PROGRAM]
seen = subprocess.run(command, capture_output=True, text=True, check=True).stdout
print(seen, end="")
assert seen.splitlines()[-1] == "Ben submits, the task sees Ana"
