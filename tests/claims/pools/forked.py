"""A thread pool used before a fork may not answer in the child; one that is first used there does. fork 之前用过的线程池，在子进程里可能没有回应；在子进程里才第一次用的可以。"""

import os
import warnings
from concurrent.futures import ThreadPoolExecutor, TimeoutError

warnings.simplefilter("ignore", DeprecationWarning)  # of fork in a program with threads
before = ThreadPoolExecutor(max_workers=1)
before.submit(abs, -1).result()
unused = ThreadPoolExecutor(max_workers=1)  # made before, but without a thread yet
child = os.fork()
if child == 0:
    try:
        answer = before.submit(abs, -2).result(timeout=1)
    except TimeoutError:
        answer = "no answer"
    with ThreadPoolExecutor(max_workers=1) as own:
        later = own.submit(abs, -3).result()
    first = unused.submit(abs, -4).result(timeout=10)
    print("used before the fork:", answer, "| first used after it:", first)
    print("made in the child:", later, flush=True)
    os._exit(0 if (answer, later, first) == ("no answer", 3, 4) else 1)
_, status = os.waitpid(child, 0)
assert status == 0
