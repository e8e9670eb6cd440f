"""A method can't be passed if its object holds a started process, even one that has ended. The child looks up its name in the object: it does not find a private one, and for super().work or a method under a new name it runs another. 对象里有启动过的进程（哪怕已经结束），它的方法就传不了。子进程按名字在对象里查找：私有方法找不到；super().work 和换了名字的方法，执行的是另一个。"""

import functools
import multiprocessing
import os
import sys


def ends_with_9(method):
    @functools.wraps(method)
    def wrapper(self):
        sys.exit(9)

    return wrapper


class Team:
    def __init__(self):
        self.processes = []

    def work(self):
        sys.exit(7)

    def __work(self):
        sys.exit(8)

    renamed = ends_with_9(work)

    def methods(self):
        return self.work, self.__work, self.renamed


class Night(Team):
    def work(self):
        sys.exit(5)

    def inherited(self):
        return super().work


def run(context, method):
    process = context.Process(target=method)
    process.start()
    process.join()
    return process


if __name__ == "__main__":
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # the children's tracebacks
    for name in ("spawn", "forkserver"):
        context, team = multiprocessing.get_context(name), Team()
        public, private, renamed = (run(context, method) for method in team.methods())
        print(f"{name}: exit codes: public {public.exitcode}, private {private.exitcode}")
        assert (public.exitcode, private.exitcode) == (7, 1)
        inherited = run(context, Night().inherited())
        print(f"{name}: renamed {renamed.exitcode}, of the base class {inherited.exitcode}")
        assert (renamed.exitcode, inherited.exitcode) == (7, 5)  # not 9, not 7
        team.processes.append(public)
        try:
            run(context, team.work)
            raise AssertionError("it travelled")
        except TypeError as error:
            print(f"{name}: with a started process in its object: {type(error).__name__}")
