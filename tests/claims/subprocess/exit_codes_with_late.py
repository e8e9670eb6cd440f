"""Ctrl+C while the end of `with Popen()` waits: a try inside has been left, the child runs on; with wait() inside the try it is killed. `with Popen()` 在结尾等待时按 Ctrl+C：里面的 try 已经离开，子进程继续运行；在 try 里面调用 wait()，子进程就会被杀掉。"""

import os
import signal
import subprocess
import sys
import threading


class Watched(subprocess.Popen):
    def wait(self, timeout=None):
        os.write(self.tells, b"waiting")  # not an Event: the signal may come in the middle of set()
        return super().wait(timeout)


def press_ctrl_c(reader):
    os.read(reader, 100)
    os.kill(os.getpid(), signal.SIGINT)


def runs_on(wait_inside):
    reader, Watched.tells = os.pipe()
    threading.Thread(target=press_ctrl_c, args=(reader,)).start()
    try:
        with Watched([sys.executable, "-c", "import time; time.sleep(60)"]) as child:
            try:
                if wait_inside:
                    child.wait()
            except BaseException:
                child.kill()
                child.wait()
                raise
    except KeyboardInterrupt:
        running = child.poll() is None
        child.kill()
        child.wait()
        return running


late, inside = runs_on(False), runs_on(True)
print("left to with, the child runs on:", late, "| wait() inside the try:", inside)
assert late is True and inside is False
