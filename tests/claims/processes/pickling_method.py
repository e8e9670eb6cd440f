"""A method can't be passed if its object holds a started process, even one that has ended; a private method the child does not find. 对象里有启动过的进程（哪怕已经结束），它的方法就传不了；私有方法，子进程找不到。"""

import multiprocessing
import os
import sys


class Team:
    def __init__(self):
        self.processes = []

    def work(self):
        sys.exit(7)

    def __work(self):
        sys.exit(8)

    def methods(self):
        return self.work, self.__work


def run(context, method):
    process = context.Process(target=method)
    process.start()
    process.join()
    return process


if __name__ == "__main__":
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # the children's tracebacks
    for name in ("spawn", "forkserver"):
        context, team = multiprocessing.get_context(name), Team()
        public, private = (run(context, method) for method in team.methods())
        print(f"{name}: exit codes: public {public.exitcode}, private {private.exitcode}")
        assert (public.exitcode, private.exitcode) == (7, 1)
        team.processes.append(public)
        try:
            run(context, team.work)
            raise AssertionError("it travelled")
        except TypeError as error:
            print(f"{name}: with a started process in its object: {type(error).__name__}")
