"""Another thread changes a container in the middle of a loop. 循环到一半，别的线程改了容器。"""

import threading
from collections import deque


def visit(container, change):
    visited = []
    try:
        for item in container:
            visited.append(item)
            if len(visited) == 1:  # (1)!
                thread = threading.Thread(target=change)
                thread.start()
                thread.join()
    except RuntimeError as error:
        print(f"{type(container).__name__:6}RuntimeError: {error}")
        return None
    print(f"{type(container).__name__:6}visited {visited}")
    return visited


ages, members, recent = {"Ana": 30, "Bo": 40}, {"Ana", "Bo"}, deque(["Ana", "Bo"])
assert visit(ages, lambda: ages.setdefault("Cy", 50)) is None
assert visit(members, lambda: members.add("Cy")) is None
assert visit(recent, lambda: (recent.append("Cy"), recent.pop())) is None
names = ["Ana", "Bo", "Cy"]
assert visit(names, lambda: names.insert(0, "Di")) == ["Ana", "Ana", "Bo", "Cy"]  # (2)!
assert visit(names, lambda: names.remove("Di")) == ["Di", "Bo", "Cy"]  # (3)!
assert visit(ages, lambda: ages.update(Ana=31)) == ["Ana", "Bo", "Cy"]  # (4)!
numbers = {1, 2}
assert visit(numbers, lambda: (numbers.remove(2), numbers.add(3))) == [1, 3]  # (5)!
assert visit(ages, lambda: (ages.pop("Bo"), ages.setdefault("Di", 60))) == ["Ana", "Cy", "Di"]
