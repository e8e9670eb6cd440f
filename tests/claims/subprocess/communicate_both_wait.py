"""Parent and child wait for each other. 父进程和子进程互相等待。"""

import subprocess
import sys
import threading

PATIENCE_S = 0.3
PROGRAM = "import sys; print(sys.stdin.read().upper(), end='')"  # (1)!

child = subprocess.Popen(
    [sys.executable, "-c", PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
)
child.stdin.write("hello\n")
child.stdin.flush()

answers = []
reader = threading.Thread(target=lambda: answers.append(child.stdout.read()))  # (2)!
reader.start()
reader.join(PATIENCE_S)
print("read() still waiting:", reader.is_alive(), "| child running:", child.poll() is None)
assert reader.is_alive()
assert child.poll() is None

child.stdin.close()  # (3)!
reader.join()
print("after stdin.close():", answers)
assert answers == ["HELLO\n"]
assert child.wait() == 0
child.stdout.close()
