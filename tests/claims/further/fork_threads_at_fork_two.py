"""With two registered locks fork takes the one registered last first; registered in the order in which a thread takes them, fork and thread wait for each other. 登记了两把锁，fork 先获取后登记的那把；如果登记的顺序和线程获取的顺序相同，fork 和线程就会互相等待。"""

import subprocess
import sys

PROGRAM = """
import os, sys, threading, time, warnings

warnings.simplefilter("ignore", DeprecationWarning)
locks = {"A": threading.Lock(), "B": threading.Lock()}
for name in sys.argv[1:]:
    lock = locks[name]
    os.register_at_fork(
        before=lock.acquire, after_in_parent=lock.release, after_in_child=lock.release
    )
held = threading.Event()

def take_a_then_b():
    with locks["A"]:
        held.set()
        until = time.monotonic() + 0.5
        while not locks["B"].locked() and time.monotonic() < until:
            time.sleep(0.001)
        got = locks["B"].acquire(timeout=1)
        print("got B" if got else "waited in vain", flush=True)
        if got:
            locks["B"].release()

thread = threading.Thread(target=take_a_then_b)
thread.start()
held.wait()
pid = os.fork()
if pid == 0:
    os._exit(any(lock.locked() for lock in locks.values()))
assert os.waitpid(pid, 0)[1] == 0
thread.join()
"""


def outcome(order):
    command = [sys.executable, "-c", PROGRAM, *order]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


same, reverse = outcome(["A", "B"]), outcome(["B", "A"])
print("takes A, then B | registered A, B:", same, "| registered B, A:", reverse)
assert (same, reverse) == ("waited in vain", "got B")
