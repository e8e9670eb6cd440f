"""Exit codes of Python programs: only the lowest 8 bits of a number; -2 for KeyboardInterrupt, 130 if SIGINT is blocked; 0 for an exception in another thread. Python 程序的退出码：数字只留低 8 位；KeyboardInterrupt 是 -2，SIGINT 被阻塞时是 130；异常在别的线程里是 0。"""

import subprocess
import sys

BLOCKED = "import signal; signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])"
IN_THREAD = "import threading; threading.Thread(target=lambda: 1 / 0).start()"
EXPECTED = {
    "raise SystemExit(3)": 3,
    "raise SystemExit(-1)": 255,
    "raise SystemExit(256)": 0,
    "raise ValueError": 1,
    "raise KeyboardInterrupt": -2,
    f"{BLOCKED}; raise KeyboardInterrupt": 130,
    IN_THREAD: 0,
}

for code, expected in EXPECTED.items():
    result = subprocess.run([sys.executable, "-c", code], stderr=subprocess.DEVNULL)
    print(f"{code}: {result.returncode}")
    assert result.returncode == expected
