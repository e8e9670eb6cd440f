"""One dict assignment runs Python code, and another thread gets in. 一次赋值中途，别的线程插了进来。"""

import threading

comparing, changed = threading.Event(), threading.Event()


class Name:
    def __init__(self, text):
        self.text = text.lower()

    def __hash__(self):
        return hash(self.text)

    def __eq__(self, other):  # (1)!
        comparing.set()
        changed.wait()
        return self.text == other.text


def have_birthday():
    ages[Name("ANA")] = 31  # (2)!


ages = {Name("Ana"): 30}
thread = threading.Thread(target=have_birthday)
thread.start()
comparing.wait()
ages["Bo"] = 40  # (3)!
during = list(ages.values())
changed.set()
thread.join()
print("during:", during)
print("after: ", list(ages.values()))
assert during == [30, 40] and list(ages.values()) == [31, 40]
