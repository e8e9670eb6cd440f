"""The same fork, nothing forced. 同样的 fork，先后顺序不固定。"""

import os
import random
import threading
import time
import warnings

warnings.simplefilter("ignore", DeprecationWarning)
MOST_ROUNDS = 1_000
SHORT_S = 0.002
WORDS = ("the child got the lock", "the child waited in vain", "the child had two threads")


def save(lock):
    time.sleep(random.choice((0, SHORT_S)))  # (1)!
    with lock:
        time.sleep(random.choice((0, 2 * SHORT_S)))


def fork_once():
    lock = threading.Lock()
    saver = threading.Thread(target=save, args=(lock,))
    saver.start()
    time.sleep(random.choice((0, SHORT_S)))
    pid = os.fork()
    if pid == 0:
        if len(os.listdir("/proc/self/task")) > 1:
            os._exit(2)
        os._exit(0 if lock.acquire(timeout=0.2) else 1)  # (2)!
    saver.join()
    return WORDS[os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])]


seen, rounds = set(), 0
while len(seen) < 2 and rounds < MOST_ROUNDS:
    rounds += 1
    seen.add(fork_once())
print(*sorted(seen), sep="\n")
assert seen == set(WORDS[:2])
