"""Four ways of "not found". 四种“找不到”。"""

import subprocess
import sys
import tempfile
from pathlib import Path

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

with tempfile.TemporaryDirectory() as folder:
    script = Path(folder, "script")
    script.write_text("#!/no/such/interpreter\n")
    script.chmod(0o755)
    try:
        subprocess.run([str(script)])
    except FileNotFoundError as error:  # (3)!
        print("no interpreter:   ", type(error).__name__, Path(error.filename).name)
        assert error.filename == str(script)

done = subprocess.run("no-such-program", shell=True, stderr=subprocess.DEVNULL)
print("through the shell: returncode", done.returncode)  # (4)!
assert done.returncode == 127
