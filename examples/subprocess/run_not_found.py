"""Three ways of "not found". 三种“找不到”。"""
# /// example
# platform = ["linux", "darwin"]
# ///

import subprocess
import sys

try:
    subprocess.run(["no-such-program"])
except FileNotFoundError as error:  # (1)!
    print("no program:       ", type(error).__name__, error.filename)
    assert error.filename == "no-such-program"

try:
    subprocess.run([sys.executable, "-c", "pass"], cwd="no-such-folder")
except FileNotFoundError as error:  # (2)!
    print("no folder:        ", type(error).__name__, error.filename)
    assert error.filename == "no-such-folder"

done = subprocess.run("no-such-program", shell=True, stderr=subprocess.DEVNULL)
print("through the shell: returncode", done.returncode)  # (3)!
assert done.returncode == 127
