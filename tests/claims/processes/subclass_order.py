"""What super().__init__() overwrites. super().__init__() 会覆盖什么。"""

import multiprocessing


class NameFirst(multiprocessing.Process):
    def __init__(self):
        self.name = "saver"  # (1)!
        super().__init__()


class NameAfter(multiprocessing.Process):
    def __init__(self):
        super().__init__(daemon=True)  # (2)!
        self.name = "saver"


print("set before:", NameFirst().name)
print("set after: ", NameAfter().name)
assert NameFirst().name.startswith("NameFirst-")
assert NameAfter().name == "saver"
assert NameAfter().daemon
