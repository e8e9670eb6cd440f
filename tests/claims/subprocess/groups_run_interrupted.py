"""If the leader has ended and Ctrl+C comes while run_group() waits for the pipe, the grandchild is not killed. 组长进程已经结束，run_group() 还在等管道，这时按 Ctrl+C，孙进程不会被杀掉。"""

import os
import signal
import subprocess
import threading
import time


def run_group(command, **options):  # as in groups_run.py, without the time limit
    with subprocess.Popen(command, start_new_session=True, **options) as leader:
        try:
            out, err = leader.communicate()
        except BaseException:
            if leader.returncode is None:
                os.killpg(leader.pid, signal.SIGKILL)
                leader.wait()
            raise
        return subprocess.CompletedProcess(command, leader.returncode, out, err)


def press_ctrl_c():
    pids.append(int(os.read(reader, 20)))
    time.sleep(1)  # the shell has ended, run_group() reads
    os.kill(os.getpid(), signal.SIGINT)


reader, writer = os.pipe()
pids = []
threading.Thread(target=press_ctrl_c).start()
command = f"sleep 60 & echo $! >&{writer}"
try:
    run_group(command, shell=True, stdout=subprocess.PIPE, pass_fds=[writer])
    raise AssertionError("not interrupted")
except KeyboardInterrupt:
    os.kill(pids[0], 0)  # it lives: otherwise ProcessLookupError
    print("the grandchild lives on")
assert len(pids) == 1
os.kill(pids[0], signal.SIGKILL)
