"""Each interpreter has modules and variables of its own. 每个子解释器都有自己的模块和变量。"""

import math
from concurrent import interpreters

math.seen = "changed in the main interpreter"


def look():
    import math

    return getattr(math, "seen", "untouched")


other = interpreters.create()
other.prepare_main(limit=3)  # (1)!
other.exec("total = sum(range(limit))")
print("total:", other.call(eval, "total"))  # (2)!
print("math there:", other.call(look))
assert other.call(look) == "untouched"
assert look() == "changed in the main interpreter"

try:
    other.exec("1 / 0")
except interpreters.ExecutionFailed as error:
    print("ExecutionFailed:", error.excinfo.type.__name__)
    failed = True
assert failed
other.close()
assert interpreters.list_all() == [interpreters.get_main()]
