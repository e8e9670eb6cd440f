"""One more environment variable, another working folder. 多一个环境变量，换一个工作目录。"""

import os
import subprocess
import sys
import tempfile

PROGRAM = "import os; print(os.environ['STAGE'], os.listdir())"

with tempfile.TemporaryDirectory() as folder:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={**os.environ, "STAGE": "test"},  # (1)!
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    )
print(done.stdout, end="")
assert done.stdout == "test []\n"
assert "STAGE" not in os.environ  # (2)!

if os.name == "posix":
    ask = [sys.executable, "-c", "import os; print(os.environ.get('PATH'))"]
    assert subprocess.check_output(ask, env={"STAGE": "test"}) == b"None\n"  # the whole environment
