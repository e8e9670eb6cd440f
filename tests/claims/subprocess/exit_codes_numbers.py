"""Exit codes of Python programs: only the lowest 8 bits of a number; -2 for KeyboardInterrupt, 130 if SIGINT is blocked; 0 for an exception in another thread; 120 if what is in its buffer cannot be sent. Python 程序的退出码：数字只留低 8 位；KeyboardInterrupt 是 -2，SIGINT 被阻塞时是 130；异常在别的线程里是 0；缓冲区里的内容发不出去是 120。"""

import subprocess
import sys

BLOCKED = "import signal; signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])"
NO_OUTPUT = "import os; os.close(1); print('lost')"
IN_THREAD = "import threading; threading.Thread(target=lambda: 1 / 0).start()"
EXPECTED = {
    "raise SystemExit(3)": 3,
    "raise SystemExit(-1)": 255,
    "raise SystemExit(256)": 0,
    "raise ValueError": 1,
    "raise KeyboardInterrupt": -2,
    f"{BLOCKED}; raise KeyboardInterrupt": 130,
    IN_THREAD: 0,
    NO_OUTPUT: 120,
    f"{NO_OUTPUT}; raise ValueError": 120,
    f"{NO_OUTPUT}; raise SystemExit('no disk')": 120,
}

for code, expected in EXPECTED.items():
    command = [sys.executable, "-E", "-c", code]  # -E: whatever PYTHONUNBUFFERED says
    result = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    print(f"{code}: {result.returncode}")
    assert result.returncode == expected
