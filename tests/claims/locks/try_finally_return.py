"""When is the return value made? 返回值是什么时候算出来的？"""


def number():
    value = 1
    try:
        return value
    finally:
        value = 2


def numbers():
    values = [1]
    try:
        return values
    finally:
        values.append(2)


print(number(), numbers())
assert number() == 1
assert numbers() == [1, 2]
