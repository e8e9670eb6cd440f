"""os._exit() leaves without `finally`. os._exit() 直接离开，不执行 finally。"""

import subprocess
import sys

PROGRAM = """
import os
try:
    print("working", flush=True)
    os._exit(3)
finally:
    print("cleaned up", flush=True)
"""

done = subprocess.run([sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, text=True)
print("printed:", done.stdout.split())
print("exit code:", done.returncode)
assert done.stdout.split() == ["working"]  # (1)!
assert done.returncode == 3
