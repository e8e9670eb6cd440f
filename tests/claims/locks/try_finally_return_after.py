"""The return value is fixed before `finally` runs, and `finally` does run. 返回值在 finally 执行之前就定了，而 finally 确实执行了。"""

order = []


def value():
    order.append("return value made")
    return "early"


def number():
    result = "early"
    try:
        return value()
    finally:
        result = "late"
        order.append(f"finally: {result}")


returned = number()
print(*order, f"returned: {returned}", sep="\n")
assert order == ["return value made", "finally: late"]
assert returned == "early"
