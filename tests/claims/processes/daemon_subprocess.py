"""A daemon process may start other programs, and they are not ended with it. 守护进程可以启动别的程序；它被终止时，那些程序不会跟着结束。"""

import multiprocessing
import os
import signal
import subprocess
import sys
import time


def work(log):
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    log.send(child.pid)
    time.sleep(60)


if __name__ == "__main__":
    log, child_end = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=work, args=(child_end,), daemon=True)
    process.start()
    program = log.recv()
    process.terminate()
    process.join()
    assert process.exitcode == -signal.SIGTERM
    os.kill(program, signal.SIGKILL)  # still there: otherwise ProcessLookupError
    print("a program that the daemon process started has outlived it")
