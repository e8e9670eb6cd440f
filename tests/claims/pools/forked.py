"""A thread pool made before a fork does nothing in the child; one made there works. fork 之前创建的线程池，在子进程里什么也不做；在那里新建的可以用。"""

import os
import warnings
from concurrent.futures import ThreadPoolExecutor, TimeoutError

warnings.simplefilter("ignore", DeprecationWarning)  # of fork in a program with threads
before = ThreadPoolExecutor(max_workers=1)
before.submit(abs, -1).result()
child = os.fork()
if child == 0:
    try:
        answer = before.submit(abs, -2).result(timeout=1)
    except TimeoutError:
        answer = "no answer"
    with ThreadPoolExecutor(max_workers=1) as own:
        later = own.submit(abs, -3).result()
    print("made before the fork:", answer, "| made in the child:", later, flush=True)
    os._exit(0 if (answer, later) == ("no answer", 3) else 1)
_, status = os.waitpid(child, 0)
assert status == 0
