"""subprocess is fine: the child becomes another program at once. subprocess 没有问题：子进程马上换成另一个程序。"""

import subprocess
import sys
import threading
import warnings

warnings.simplefilter("error")  # (1)!
stop = threading.Event()
thread = threading.Thread(target=stop.wait)
thread.start()
run = subprocess.run(
    [sys.executable, "-c", "print('hello')"], capture_output=True, text=True
)  # (2)!
stop.set()
thread.join()
print(run.stdout, end="")
assert run.returncode == 0 and run.stdout == "hello\n"
