"""Iterate over a copy that was made in one step. 遍历一次做好的副本。"""

import threading


def visit(container, change):
    visited = []
    for item in container.copy():  # (1)!
        visited.append(item)
        thread = threading.Thread(target=change, args=(item,))
        thread.start()
        thread.join()
    return visited


ages = {"Ana": 30, "Bo": 40}
visited = visit(ages, lambda name: ages.setdefault(f"{name} jr.", 0))
print("visited:", visited)
print("now:    ", list(ages))
assert visited == ["Ana", "Bo"]
assert list(ages) == ["Ana", "Bo", "Ana jr.", "Bo jr."]

names = ["Ana", "Bo"]
assert visit(names, names.remove) == ["Ana", "Bo"] and names == []
