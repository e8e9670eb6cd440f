"""A run() whose timeout ends the whole family. 超时就结束整个家族的 run()。"""

import os
import signal
import subprocess

LIMIT_S = 0.3


def run_group(command, timeout, **options):
    with subprocess.Popen(command, start_new_session=True, **options) as leader:
        try:
            out, err = leader.communicate(timeout=timeout)
        except BaseException:  # (1)!
            if leader.returncode is None:
                os.killpg(leader.pid, signal.SIGKILL)  # (2)!
                leader.wait()
            raise
        return subprocess.CompletedProcess(command, leader.returncode, out, err)


done = run_group("echo one; echo two", 10, shell=True, stdout=subprocess.PIPE, text=True)
print(done.stdout.split(), done.returncode)
assert done.stdout == "one\ntwo\n"

reader, writer = os.pipe()
try:
    run_group("sleep 600 & sleep 600", LIMIT_S, shell=True, stdout=writer)
except subprocess.TimeoutExpired:
    print("gave up after", LIMIT_S, "s")
else:
    raise AssertionError("there was no timeout")
os.close(writer)
everyone_ended = os.read(reader, 1) == b""  # (3)!
os.close(reader)
print("nobody holds the pipe:", everyone_ended)
assert everyone_ended
