"""Where threads inherit the context, a pool's worker keeps that of the `submit()` that started it. 线程继承上下文时，工作线程一直带着启动它的那次 submit() 的上下文。"""

import subprocess
import sys

PROGRAM = """
import contextvars
from concurrent.futures import ThreadPoolExecutor
user = contextvars.ContextVar("user", default="nobody")
def request(name):
    user.set(name)
    plain = pool.submit(user.get).result()
    assert pool.submit(contextvars.copy_context().run, user.get).result() == name
    return plain
with ThreadPoolExecutor(max_workers=1) as pool:
    print([contextvars.copy_context().run(request, name) for name in ("Ana", "Bo", "Cy")])
"""
for inherit, expected in (0, ["nobody"] * 3), (1, ["Ana"] * 3):
    run = subprocess.run(
        [sys.executable, "-X", f"thread_inherit_context={inherit}", "-c", PROGRAM],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    print(f"thread_inherit_context={inherit}:", run.stdout, end="")
    assert run.stdout == f"{expected}\n"
