"""The fork server and the resource tracker stay after the last child has ended. 最后一个子进程结束以后，forkserver 服务进程和资源跟踪进程还在。"""

import multiprocessing
import os


def work():
    pass


if __name__ == "__main__":
    for method in "fork", "spawn", "forkserver":
        process = multiprocessing.get_context(method).Process(target=work)
        process.start()
        process.join()
        assert not multiprocessing.active_children()
        try:
            os.waitpid(-1, os.WNOHANG)  # (0, 0): there are children, and none has ended
            left = "a helper stays"
        except ChildProcessError:
            left = "no child left"
        print(f"{method}: {left}")
        assert (left == "no child left") == (method == "fork")
