"""The default start method. 默认的启动方法。"""

import multiprocessing
import sys

print("not chosen yet:", multiprocessing.get_start_method(allow_none=True))  # (1)!
method = multiprocessing.get_start_method()  # (2)!
print("default:", method)
print("chosen now:", multiprocessing.get_start_method(allow_none=True))
assert method == ("forkserver" if sys.version_info >= (3, 14) else "fork")
