"""A deque has two ends, and may have a largest length. deque 有两头，还可以限定长度。"""

from collections import deque

line = deque(["Ana", "Bo"])
line.append("Cy")
line.appendleft("Di")  # (1)!
print(list(line))
assert list(line) == ["Di", "Ana", "Bo", "Cy"]
assert line.popleft() == "Di" and line.pop() == "Cy"  # (2)!
assert line[0] == "Ana" and len(line) == 2

recent = deque(maxlen=3)  # (3)!
for number in range(5):
    recent.append(number)
print(recent)
assert list(recent) == [2, 3, 4]
recent.appendleft(9)
assert list(recent) == [9, 2, 3]  # dropped at the other end
