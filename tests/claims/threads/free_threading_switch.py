"""A free-threaded build can turn its GIL on. 自由线程构建可以把 GIL 打开。"""

import subprocess
import sys

ASK = "import sys; print(sys._is_gil_enabled())"


def ask(*options):
    command = [sys.executable, *options, "-c", ASK]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


assert "free-threading build" in sys.version  # what python -VV prints
print("by default:", ask())
print("-X gil=1:  ", ask("-X", "gil=1"))
print("-X gil=0:  ", ask("-X", "gil=0"))
assert (ask(), ask("-X", "gil=1"), ask("-X", "gil=0")) == ("False", "True", "False")
