"""`with` looks for `__enter__()` and `__exit__()` in the class, not on the object. with 在类里找 __enter__() 和 __exit__()，不在对象上找。"""


class InTheClass:
    def __enter__(self):
        return "entered"

    def __exit__(self, *details):
        return None


class OnTheObject:
    def __init__(self):
        self.__enter__ = lambda: "entered"
        self.__exit__ = lambda *details: None


answers = []
for one in InTheClass(), OnTheObject():
    try:
        with one as answer:
            answers.append(answer)
    except (AttributeError, TypeError):  # AttributeError up to 3.10
        answers.append("no context manager")
print("in the class:", answers[0], "| on the object:", answers[1])
assert answers == ["entered", "no context manager"]
