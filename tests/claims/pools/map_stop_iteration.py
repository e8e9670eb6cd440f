"""A StopIteration that a task raises comes out of map() as RuntimeError, out of the future as it is. 任务抛出的 StopIteration，从 map() 里出来是 RuntimeError，从 Future 里出来还是它自己。"""

from concurrent.futures import ThreadPoolExecutor

lines = {"a": ["first"], "b": []}


def first_line(name):
    return next(iter(lines[name]))  # StopIteration for "b"


with ThreadPoolExecutor() as executor:
    try:
        list(executor.map(first_line, "ab"))
    except RuntimeError as error:
        print("map():", error)
        caught = True
    kept = executor.submit(first_line, "b").exception()
print("the future:", repr(kept))
assert caught and isinstance(kept, StopIteration)
