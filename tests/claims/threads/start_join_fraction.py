"""A Fraction is a timeout from 3.15 on, and a TypeError before. Fraction 从 3.15 起可以作超时，之前是 TypeError。"""

import sys
import threading
from fractions import Fraction

thread = threading.Thread(target=threading.Event().wait, args=(0.05,))
thread.start()
try:
    thread.join(Fraction(1, 100))
    accepted = True
except TypeError:
    accepted = False
thread.join()
print("accepted as documented:", accepted == (sys.version_info >= (3, 15)))
assert accepted == (sys.version_info >= (3, 15))
