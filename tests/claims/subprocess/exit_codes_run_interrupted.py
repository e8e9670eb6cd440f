"""run() kills the child after Ctrl+C and may leave it uncollected. Ctrl+C 之后，run() 会杀掉子进程，但可能没有回收它。"""

import os
import signal
import subprocess
import sys
import threading
import time

started = []


class Watched(subprocess.Popen):
    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        started.append(self)


def press_ctrl_c():
    while not started:
        time.sleep(0.01)
    time.sleep(0.3)  # by now run() is reading
    os.kill(os.getpid(), signal.SIGINT)


subprocess.Popen = Watched  # to look at the child of run()
threading.Thread(target=press_ctrl_c).start()
try:
    subprocess.run([sys.executable, "-c", "import time; time.sleep(60)"], capture_output=True)
except KeyboardInterrupt:
    print("run() raised KeyboardInterrupt")
(child,) = started
print("collected by run():", child.returncode is not None)
assert child.returncode is None
print("then wait() gives", child.wait(10))
assert child.returncode == -signal.SIGKILL
