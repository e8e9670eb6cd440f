"""run() is an ordinary call, and it hides target. 直接调用 run() 不会有新进程，重写它会盖掉 target。"""

import multiprocessing
import os

log = []


class Recorder(multiprocessing.Process):
    def run(self):
        log.append(("run", os.getpid()))


if __name__ == "__main__":
    recorder = Recorder(target=log.append, args=("target",))
    recorder.run()  # (1)!
    print("ran in this process:", log == [("run", os.getpid())])
    print("started:", recorder.pid is not None)
    assert log == [("run", os.getpid())]  # (2)!
    assert recorder.pid is None and recorder.exitcode is None
