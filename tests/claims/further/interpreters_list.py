"""A list is copied on its way: changes do not come back. 列表传过去的是副本，改动不会传回来。"""

from concurrent import interpreters


def append_to(numbers):
    numbers.append(99)
    return len(numbers)


numbers = [1, 2]
other = interpreters.create()
length_there = other.call(append_to, numbers)
other.close()
print(f"there: {length_there} numbers, here: {numbers}")
assert length_there == 3
assert numbers == [1, 2]
