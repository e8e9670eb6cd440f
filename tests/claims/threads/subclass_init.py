"""__init__ without super().__init__(), or with it too late. __init__ 漏了 super().__init__()，或者写晚了。"""

import threading


class NoSuper(threading.Thread):
    def __init__(self, text):
        self.text = text  # (1)!


class NameFirst(threading.Thread):
    def __init__(self, text):
        self.name = f"counter of {text!r}"  # (2)!
        super().__init__()


class Clash(threading.Thread):
    def __init__(self, text):
        super().__init__()
        self._started = False  # (3)!


def message_of(class_):
    try:
        class_("to be").start()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for class_ in NoSuper, NameFirst, Clash:
    print(f"{class_.__name__:10}{message_of(class_)}")

NoSuper("to be")  # not a word yet: start() is what fails
assert message_of(NoSuper) == "RuntimeError: thread.__init__() not called"
assert message_of(NameFirst) == "AssertionError: Thread.__init__() not called"
assert message_of(Clash).startswith("AttributeError")
