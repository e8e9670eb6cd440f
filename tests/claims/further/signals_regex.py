"""Some C code lets handlers run in the middle: a long search with re does. 有的 C 代码中途就会执行信号处理函数，例如 re 的长时间匹配。"""

import re
import signal


class Found(Exception):
    pass


def handler(number, frame):
    raise Found


signal.signal(signal.SIGALRM, handler)
signal.setitimer(signal.ITIMER_REAL, 0.1)
ended_by = None
try:
    re.match("(a+)+b", "a" * 60)  # would take years
except Found as error:
    ended_by = error
print("the handler broke off the search:", ended_by is not None)
assert ended_by is not None
