"""A child inherits that SIGTERM is ignored, under fork a handler for it too, so terminate() may not end it. 子进程会继承对 SIGTERM 的忽略，fork 的子进程还会继承它的处理器，terminate() 不一定能结束它。"""

import multiprocessing
import signal
import time

MOST_ROUNDS = 60


def work(log, cured):
    if cured:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
    log.send("working")
    time.sleep(60)


def exit_code_after_terminate(method, cured=False, early=False):
    context = multiprocessing.get_context(method)
    log, child_end = context.Pipe(duplex=False)
    process = context.Process(target=work, args=(child_end, cured))
    process.start()
    if not early:
        assert log.recv() == "working"
    process.terminate()
    process.join(1)
    code = process.exitcode
    process.kill()
    process.join()
    return code


if __name__ == "__main__":
    stop = []
    signal.signal(signal.SIGTERM, lambda number, frame: stop.append(number))
    codes = {m: exit_code_after_terminate(m) for m in ("fork", "spawn", "forkserver")}
    cured = exit_code_after_terminate("fork", cured=True)
    lost = any(
        exit_code_after_terminate("fork", cured=True, early=True) is None
        for _ in range(MOST_ROUNDS)
    )
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    ignored = {m: exit_code_after_terminate(m) for m in ("fork", "spawn")}
    ignored_cured = exit_code_after_terminate("spawn", cured=True)
    print("ignored:", ignored, "| spawn with SIG_DFL:", ignored_cured)
    print(codes, "| fork with SIG_DFL:", cured, "| lost before that:", lost)
    assert ignored == {"fork": None, "spawn": None}
    assert ignored_cured == -15
    assert lost
    assert cured == -15
    assert codes == {"fork": None, "spawn": -15, "forkserver": -15}
