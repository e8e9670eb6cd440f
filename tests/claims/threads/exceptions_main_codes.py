"""An exception in the main thread: exit code 1, but `sys.exit(n)` gives n and `KeyboardInterrupt` ends by the signal. 主线程里的异常：退出码是 1；sys.exit(n) 是 n，KeyboardInterrupt 则以信号结束。"""

import signal
import subprocess
import sys

ENDS = {
    "raise ValueError": 1,
    "raise SystemExit(7)": 7,
    "raise SystemExit('why')": 1,
    "raise SystemExit": 0,
    "raise KeyboardInterrupt": -signal.SIGINT,
}
for statement, expected in ENDS.items():
    code = subprocess.run([sys.executable, "-c", statement], stderr=subprocess.DEVNULL).returncode
    print(f"{statement}: {code}")
    assert code == expected
