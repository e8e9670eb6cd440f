"""Told to turn its GIL off, a default build refuses to start since 3.13, and ignores it before. 要求关掉 GIL：标准版从 3.13 起拒绝启动，更早的版本不理会。"""

import os
import subprocess
import sys

run = subprocess.run(
    [sys.executable, "-c", "print('started')"],
    env=os.environ | {"PYTHON_GIL": "0"},
    capture_output=True,
    text=True,
)
refused = run.returncode != 0
assert refused == (sys.version_info >= (3, 13))
assert refused != (run.stdout == "started\n")
print("as expected of this version")
