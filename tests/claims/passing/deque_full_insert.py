"""On a full deque with maxlen, append() drops at the other end, insert() raises IndexError. 设了 maxlen 的 deque 满了之后，append() 从另一端丢，insert() 抛出 IndexError。"""

from collections import deque

last = deque("abc", maxlen=3)
last.append("d")
last.appendleft("a")
print("".join(last))
assert list(last) == ["a", "b", "c"]
try:
    last.insert(1, "x")
except IndexError as error:
    print("IndexError:", error)
    raised = True
assert raised and list(last) == ["a", "b", "c"]
