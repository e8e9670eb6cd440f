"""How often the top level of the script runs. 脚本的顶层代码执行几次。"""

import multiprocessing
import os
import sys

CHILDREN = 3
version = sys.version_info[:3]
server_imports = (3, 13, 8) <= version < (3, 14) or version >= (3, 14, 1)  # (1)!
session = os.urandom(8).hex()  # (2)!


def report(results):
    results.put(session)


def sessions_of(context):
    results = context.SimpleQueue()
    processes = [context.Process(target=report, args=(results,)) for _ in range(CHILDREN)]
    for process in processes:
        process.start()
    found = {results.get() for process in processes}
    for process in processes:
        process.join()
    assert [process.exitcode for process in processes] == [0] * CHILDREN
    return found


if __name__ == "__main__":
    fork, spawn, forkserver = map(multiprocessing.get_context, ("fork", "spawn", "forkserver"))
    assert sessions_of(fork) == {session}  # (3)!
    print("fork:       the session of the parent")
    print("spawn:     ", len(sessions_of(spawn)), "sessions")
    served = sessions_of(forkserver)
    print("forkserver:", len(served), "sessions" if len(served) > 1 else "session")
    assert len(sessions_of(spawn)) == CHILDREN
    assert len(served) == (1 if server_imports else CHILDREN)
    assert session not in served
