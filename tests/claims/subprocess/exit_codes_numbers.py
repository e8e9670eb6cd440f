"""Exit codes of Python programs: only the lowest 8 bits of a number, and -2 for an uncaught KeyboardInterrupt. Python 程序的退出码：数字只留低 8 位，没有捕获的 KeyboardInterrupt 是 -2。"""

import subprocess
import sys

EXPECTED = {
    "raise SystemExit(3)": 3,
    "raise SystemExit(-1)": 255,
    "raise SystemExit(256)": 0,
    "raise ValueError": 1,
    "raise KeyboardInterrupt": -2,
}

for code, expected in EXPECTED.items():
    result = subprocess.run([sys.executable, "-c", code], stderr=subprocess.DEVNULL)
    print(f"{code}: {result.returncode}")
    assert result.returncode == expected
