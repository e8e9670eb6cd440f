"""run_group() raises TimeoutExpired with the output so far, even if that breaks off in a character. run_group() 超时抛出 TimeoutExpired，带着已有的输出，即使输出断在一个字符中间。"""

import os
import signal
import subprocess
import sys

CUT = b"\xe4\xb8"  # two of the three bytes of a character
PROGRAM = f"import os, time; os.write(1, {CUT!r}); time.sleep(60)"


def run_group(command, timeout, **options):  # as in groups_run.py
    with subprocess.Popen(command, start_new_session=True, **options) as leader:
        try:
            out, err = leader.communicate(timeout=timeout)
        except BaseException:
            if leader.returncode is None:
                os.killpg(leader.pid, signal.SIGKILL)
                leader.wait()
            raise
        return subprocess.CompletedProcess(command, leader.returncode, out, err)


limit, so_far = 0.1, None
while so_far is None:  # until the child gets so far
    limit *= 2
    try:
        run_group([sys.executable, "-c", PROGRAM], limit, stdout=subprocess.PIPE, encoding="utf-8")
        raise AssertionError("no timeout")
    except subprocess.TimeoutExpired as error:
        so_far = error.stdout
print("TimeoutExpired, output so far:", so_far)
assert so_far == CUT
