"""Strings, bytes, numbers and tuples reach the other interpreter as copies; only the memory behind a memoryview is shared. 字符串、字节串、数字和元组到了另一个子解释器都是副本，真正共享的只有 memoryview 背后的内存。"""

from concurrent import interpreters

VALUES = {"str": "a long text " * 9, "bytes": b"x" * 99, "int": 2**40, "tuple": (1.5, "y")}


def identity(value):
    return id(value)


def write(view):
    view[0] = 42


if __name__ == "__main__":
    interpreter = interpreters.create()
    for name, value in VALUES.items():
        same = interpreter.call(identity, value) == id(value)
        print(f"{name}: the same object there: {same}")
        assert not same
    data = bytearray(1)
    interpreter.call(write, memoryview(data))
    print("memoryview: written there, read here:", data[0])
    assert data[0] == 42
    interpreter.close()
