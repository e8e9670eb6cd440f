"""submit() after the `with` block. 离开 with 之后再 submit()。"""

from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor() as pool:
    first = pool.submit(len, "abc")
try:
    pool.submit(len, "abcd")  # (1)!
except RuntimeError as error:
    message = str(error)
print("first:", first.result())
print("RuntimeError:", message)
assert first.result() == 3
assert message == "cannot schedule new futures after shutdown"
