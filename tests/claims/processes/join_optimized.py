"""With -O, the AssertionErrors are gone. 加上 -O，这些 AssertionError 就没有了。"""

import subprocess
import sys

CODE = "import multiprocessing; multiprocessing.Process().join()"

endings = []
for options in ([], ["-O"]):
    run = subprocess.run([sys.executable, *options, "-c", CODE], capture_output=True, text=True)
    endings.append(run.stderr.splitlines()[-1].partition(". Did")[0])
    print("python", *options, "->", endings[-1])
assert endings[0] == "AssertionError: can only join a started process"
assert endings[1] == "AttributeError: 'NoneType' object has no attribute 'wait'"
