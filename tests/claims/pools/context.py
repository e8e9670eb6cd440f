"""A worker does not have the context of submit(): hand it over. 工作线程没有 submit() 那边的上下文，要自己交过去。"""

import contextvars
from concurrent.futures import ThreadPoolExecutor

user = contextvars.ContextVar("user", default="nobody")
user.set("Ana")
with ThreadPoolExecutor(1) as executor:
    plain = executor.submit(user.get).result()
    handed_over = executor.submit(contextvars.copy_context().run, user.get).result()
    after = executor.submit(user.get).result()
print("plain:", plain, "| with run():", handed_over, "| after it:", after)
assert (plain, handed_over, after) == ("nobody", "Ana", "nobody")
