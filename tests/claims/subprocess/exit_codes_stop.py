"""Ask first, then kill what has not ended. 先请求，还没结束再强杀。"""

import signal
import subprocess
import sys

GRACE_S = 0.3
POLITE = "import sys, signal; signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))"
STUBBORN = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN)"
READY = "; print('ready', flush=True); import time; time.sleep(60)"


def stop(child, grace):
    child.terminate()  # (1)!
    try:
        return child.wait(timeout=grace)
    except subprocess.TimeoutExpired:
        child.kill()  # (2)!
        return child.wait()


def stop_when_ready(program, grace):
    command = [sys.executable, "-c", program + READY]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout.readline() == "ready\n"  # (3)!
        return stop(child, grace)


codes = [stop_when_ready(POLITE, 30), stop_when_ready(STUBBORN, GRACE_S)]
print("polite, stubborn:", codes)
assert codes == [0, -signal.SIGKILL]
