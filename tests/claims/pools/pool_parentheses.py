"""`submit(f, (3,))` passes a tuple, and fails in silence. 传了元组，出错也没有声音。"""

from concurrent.futures import ThreadPoolExecutor


def add_tax(price):
    return price + 1


with ThreadPoolExecutor(max_workers=1) as executor:
    plain = executor.submit(add_tax, (3))  # (1)!
    broken = executor.submit(add_tax, (3,))  # (2)!

print("left the with block, no complaint")
print("(3) :", plain.result())
print("(3,):", type(broken.exception()).__name__)  # (3)!
assert plain.result() == 4
assert type(broken.exception()) is TypeError
