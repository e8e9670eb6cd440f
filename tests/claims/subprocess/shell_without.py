"""What the shell would expand, done in Python. shell 会展开的东西，用 Python 来做。"""

import glob
import os
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = "import sys; print(sys.argv[1:])"


def arguments_seen(*arguments, **options):
    command = [sys.executable, "-c", PROGRAM, *arguments]
    return subprocess.check_output(command, text=True, **options).strip()


with tempfile.TemporaryDirectory() as folder:
    for name in "a.txt", "b.txt":
        Path(folder, name).touch()
    print("*.txt:     ", arguments_seen("*.txt", cwd=folder))  # (1)!
    names = sorted(os.path.basename(path) for path in glob.glob(f"{folder}/*.txt"))
    print("glob.glob():", arguments_seen(*names, cwd=folder))
    assert arguments_seen("*.txt", cwd=folder) == "['*.txt']"
    assert arguments_seen(*names, cwd=folder) == "['a.txt', 'b.txt']"

assert arguments_seen("~", "$STAGE") == "['~', '$STAGE']"
os.environ["STAGE"] = "test"
assert os.path.expandvars("$STAGE") == "test"
assert os.path.expanduser("~") != "~"
