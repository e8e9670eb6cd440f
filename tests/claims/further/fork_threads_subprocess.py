"""subprocess is fine: the child becomes another program at once. subprocess 没有问题：子进程马上换成另一个程序。"""

import subprocess
import sys
import threading
import warnings

stop = threading.Event()
thread = threading.Thread(target=stop.wait)
thread.start()
command = [sys.executable, "-c", "print('hello')"]
with warnings.catch_warnings(record=True) as caught:  # (1)!
    warnings.simplefilter("always")
    run = subprocess.run(command, capture_output=True, text=True)  # (2)!
stop.set()
thread.join()
print(run.stdout, end="")
print("warnings:", len(caught))
assert run.returncode == 0 and run.stdout == "hello\n" and not caught
