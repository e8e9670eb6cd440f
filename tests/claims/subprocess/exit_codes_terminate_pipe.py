"""After terminate() a child that still writes into a full pipe does not end in wait(); with communicate(), or a thread that reads, it does. terminate() 之后，子进程还在往写满的管道里写，wait() 就等不到它结束；communicate() 可以，有线程在读也可以。"""

import subprocess
import sys
import threading

PATIENCE_S, BIG = 0.5, 1_000_000
PROGRAM = f"""
import signal, sys, time
def stop(*_):
    sys.stdout.write("x" * {BIG})
    sys.exit(0)
signal.signal(signal.SIGTERM, stop)
print("ready", file=sys.stderr, flush=True)
while True:
    time.sleep(0.05)
"""


def start():
    child = subprocess.Popen(
        [sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert child.stderr.readline() == b"ready\n"
    return child


child = start()
child.terminate()
try:
    print("wait() ended:", child.wait(PATIENCE_S))
    raise AssertionError("a million characters fit into the pipe")
except subprocess.TimeoutExpired:
    print("wait() goes on")
out, _ = child.communicate()
print("communicate():", len(out), "characters, exit code", child.returncode)
assert (len(out), child.returncode) == (BIG, 0)

with start() as child:
    received = []
    reader = threading.Thread(target=lambda: received.append(child.stdout.read()))
    reader.start()
    child.terminate()
    child.wait()
    reader.join()
print("wait(), a thread reads:", len(received[0]), "characters, exit code", child.returncode)
assert (len(received[0]), child.returncode) == (BIG, 0)
