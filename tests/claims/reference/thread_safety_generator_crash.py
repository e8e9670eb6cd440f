"""On 3.13 without a GIL, sharing a generator may crash the interpreter. 3.13 自由线程版，多线程共用一个生成器，解释器可能崩溃。"""

import signal
import subprocess
import sys
import time

MOST_S = 20
SHARED = """
import threading

def numbers():
    while True:
        yield 1

def take(shared, gate):
    gate.wait()
    for _ in range(3_000):
        try:
            next(shared)
        except ValueError:
            pass

for _ in range(50):
    shared, gate = numbers(), threading.Barrier(4)
    threads = [threading.Thread(target=take, args=(shared, gate)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
"""
end = time.monotonic() + MOST_S
exit_code = 0
while exit_code == 0 and time.monotonic() < end:
    exit_code = subprocess.run([sys.executable, "-c", SHARED], stderr=subprocess.DEVNULL).returncode
print("the interpreter crashed:", exit_code in (-signal.SIGSEGV, -signal.SIGABRT))
assert exit_code in (-signal.SIGSEGV, -signal.SIGABRT)
