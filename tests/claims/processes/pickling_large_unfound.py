"""Large arguments: start() itself fails, or hangs, if the child can't restore them. 参数很大时，子进程还原不了，start() 就会失败或卡住。"""

import multiprocessing
import os
import sys
import threading

LARGE = bytes(3_000_000)
fixed = sys.version_info >= (3, 13, 8)

if __name__ == "__main__":
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # the children's tracebacks

    def work(data):
        pass

    for method in ("forkserver", "spawn"):
        process = multiprocessing.get_context(method).Process(target=work, args=(LARGE,))
        raised = []

        def start(process=process, raised=raised):
            try:
                process.start()
            except BrokenPipeError as error:
                raised.append(error)

        hangs = method == "spawn" and not fixed
        thread = threading.Thread(target=start, daemon=True)
        thread.start()
        thread.join(5 if hangs else 60)
        assert thread.is_alive() == hangs
        assert len(raised) == (not hangs)
