"""Where an exit code comes from. 退出码从哪里来。"""

import subprocess
import sys

PROGRAMS = {
    "pass": 0,
    "raise SystemExit": 0,
    "raise SystemExit(3)": 3,
    "raise SystemExit('no disk')": 1,  # (1)!
    "1 / 0": 1,  # (2)!
    "import os; os._exit(7)": 7,
}

for program, expected in PROGRAMS.items():
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    last_line = done.stderr.strip().split("\n")[-1]
    print(f"{program:28} {done.returncode}  {last_line}".rstrip())
    assert done.returncode == expected
    assert done.stdout == ""
