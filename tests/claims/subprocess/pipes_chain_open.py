"""The parent keeps a read end open: the producer never ends. 父进程留着读端：生产者永远不结束。"""

import subprocess
import sys

PATIENCE_S = 0.5
ENDLESS = "while True: print('line')"
FIRST = "print(input())"

producer = subprocess.Popen(
    [sys.executable, "-c", ENDLESS], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
)
first = subprocess.Popen([sys.executable, "-c", FIRST], stdin=producer.stdout)  # (1)!
assert first.wait() == 0
try:
    producer.wait(timeout=PATIENCE_S)
except subprocess.TimeoutExpired:
    print("the reader has ended, the producer has not")
assert producer.poll() is None

producer.stdout.close()  # (2)!
assert producer.wait() != 0  # BrokenPipeError in the producer
print("after stdout.close(), it has")
