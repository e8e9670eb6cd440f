"""A callback with extra arguments: bind them now, not later. 给回调函数多带参数：现在就绑定，别等到以后。"""

from functools import partial

late, bound = [], []


def greet(name):
    return f"hello {name}"


for name in "Ana", "Bo":
    late.append(lambda: greet(name))  # (1)!
    bound.append(partial(greet, name))  # (2)!

print("lambda: ", [callback() for callback in late])
print("partial:", [callback() for callback in bound])
assert [callback() for callback in late] == ["hello Bo", "hello Bo"]
assert [callback() for callback in bound] == ["hello Ana", "hello Bo"]
