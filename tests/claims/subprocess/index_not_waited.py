"""A process that nobody waits for. 启动之后不再等待的子进程。"""

import gc
import subprocess
import sys
import warnings


def start_backup():
    subprocess.Popen([sys.executable, "-c", "raise SystemExit(1)"])  # (1)!
    print("backup started")


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")  # (2)!
    start_backup()
    gc.collect()

warning = caught[0]
print(f"{warning.category.__name__}: {warning.message}")
assert warning.category is ResourceWarning
assert len(caught) == 1  # the exit code 1 is not mentioned anywhere
