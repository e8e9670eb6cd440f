"""A thread pool copied by fork has no threads, and its task never runs. fork 复制过来的线程池里没有线程，任务永远不会运行。"""

import os
import warnings
from concurrent.futures import ThreadPoolExecutor, wait

warnings.simplefilter("ignore", DeprecationWarning)


def runs_in_child(make_pool):
    pid = os.fork()
    if pid == 0:
        done, _ = wait([make_pool().submit(int)], timeout=1)
        os._exit(1 if done else 2)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 1


with ThreadPoolExecutor(1) as pool:
    assert pool.submit(int).result() == 0  # its only thread has started, and is idle soon
    copied = runs_in_child(lambda: pool)  # (1)!
    own = runs_in_child(lambda: ThreadPoolExecutor(1))
print("the task runs in a copied pool:", copied)
print("the task runs in the child's own pool:", own)
assert not copied and own
