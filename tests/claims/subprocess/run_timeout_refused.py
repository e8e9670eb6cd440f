"""run(timeout) that may not kill the child waits for its end, then raises PermissionError. run(timeout) 无权杀掉子进程时，等它自己结束，再抛出 PermissionError。"""

import os
import subprocess
import sys
import tempfile

LIMIT_S = 0.1
PROGRAM = "import time; time.sleep(1); print('ended by itself', flush=True)"


def refuse(pid, number):
    raise PermissionError("as for a process of another user")


os.kill = refuse
with tempfile.TemporaryFile("w+") as output:
    try:
        subprocess.run([sys.executable, "-c", PROGRAM], stdout=output, timeout=LIMIT_S)
        raise AssertionError("there was no timeout")
    except PermissionError as error:
        output.seek(0)
        said = output.read().strip()
        print("PermissionError, the child has", said)
        assert said == "ended by itself"
        assert isinstance(error.__context__, subprocess.TimeoutExpired)
