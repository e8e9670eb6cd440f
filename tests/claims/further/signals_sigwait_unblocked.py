"""On 3.10 to 3.12.1 and 3.13.0 the first spawn, forkserver, lock of theirs or SharedMemory unblocks SIGTERM. 3.10 到 3.12.1 和 3.13.0 上，第一次用 spawn、forkserver、它们的锁或 SharedMemory 会解除对 SIGTERM 的屏蔽。"""

import multiprocessing
import signal
import sys
from multiprocessing.shared_memory import SharedMemory


def start(method):
    process = multiprocessing.get_context(method).Process(target=int)
    process.start()
    process.join()


def use_spawn():
    start("spawn")


def use_forkserver():
    start("forkserver")


def use_lock():
    multiprocessing.get_context("spawn").Lock()


def use_shared_memory():
    memory = SharedMemory(create=True, size=1)
    memory.close()
    memory.unlink()


def is_blocked_after(use):
    process = multiprocessing.get_context("fork").Process(target=block_and_use, args=(use,))
    process.start()
    process.join()
    assert process.exitcode in (0, 1)
    return process.exitcode == 1


def block_and_use(use):
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
    use()
    sys.exit(signal.SIGTERM in signal.pthread_sigmask(signal.SIG_BLOCK, ()))


if __name__ == "__main__":
    uses = (use_spawn, use_forkserver, use_lock, use_shared_memory)
    found = [is_blocked_after(use) for use in uses]
    print("still blocked: 3.10 to 3.12.1 and 3.13.0 no, from 3.13.8 on yes")
    if sys.version_info < (3, 12, 2) or sys.version_info[:3] == (3, 13, 0):
        assert found == [False] * 4
    elif sys.version_info >= (3, 13, 8):
        assert found == [True] * 4
