"""interrupt() does nothing to a child whose program was started with SIGINT ignored. 程序启动时 SIGINT 已被忽略的话，interrupt() 对子进程不起作用。"""

import signal
import subprocess
import sys
from multiprocessing import Pipe, Process
from time import sleep


def work(log):
    log.send(signal.getsignal(signal.SIGINT))
    sleep(60)


def main():
    log, child_end = Pipe(duplex=False)
    process = Process(target=work, args=(child_end,))
    process.start()
    handler = log.recv()
    process.interrupt()
    process.join(1)
    print("handler:", handler.name, "| exit code after 1 s:", process.exitcode)
    assert handler == signal.SIG_IGN and process.exitcode is None
    process.terminate()
    process.join()


if __name__ == "__main__":
    if sys.argv[1:]:
        main()
    else:  # as a shell starts a background job: SIGINT ignored
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        result = subprocess.run(
            [sys.executable, __file__, "again"], stdout=subprocess.PIPE, text=True
        )
        print(result.stdout, end="")
        assert result.returncode == 0
