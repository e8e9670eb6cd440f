"""Under fork, a child started before the parent closes its copy of the writing end gets one, too, and the end does not come while it lives. 用 fork 时，父进程关闭自己那份写端之前启动的子进程也有一份，它还在运行，就读不到结尾。"""

import multiprocessing

WAIT_S = 0.5


def write_nothing(writer):
    writer.close()


def wait_for(go_on):
    go_on.wait()


def end_seen(start_method, early):
    context = multiprocessing.get_context(start_method)
    go_on = context.Event()
    reader, writer = context.Pipe(duplex=False)
    child = context.Process(target=write_nothing, args=(writer,))
    other = context.Process(target=wait_for, args=(go_on,))
    child.start()
    if early:
        writer.close()
    other.start()  # is given no end of the pipe
    writer.close()
    child.join()
    seen = reader.poll(WAIT_S)
    go_on.set()
    other.join()
    assert child.exitcode == other.exitcode == 0
    return seen


if __name__ == "__main__":
    late, early = end_seen("fork", early=False), end_seen("fork", early=True)
    spawned = end_seen("spawn", early=False)
    print("fork, closed after the other child had started:", late)
    print("fork, closed before it started:                ", early)
    print("spawn, closed after it had started:            ", spawned)
    assert (late, early, spawned) == (False, True, True)
    assert end_seen("forkserver", early=False)  # like spawn
