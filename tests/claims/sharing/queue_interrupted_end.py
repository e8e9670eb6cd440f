"""After Ctrl+C, too, a process waits at its end for its feeder thread. 按了 Ctrl+C，进程结束时也要等写入线程。"""

import io
import multiprocessing
import sys

SIZE_BYTES = 1_000_000


def put(q):
    q.put(bytes(SIZE_BYTES))  # more than a pipe holds
    sys.stderr = io.StringIO()  # not to show the traceback
    raise KeyboardInterrupt  # as Ctrl+C does


if __name__ == "__main__":
    q = multiprocessing.Queue()
    process = multiprocessing.Process(target=put, args=(q,))
    process.start()
    process.join(1)
    waits = process.exitcode is None
    received = len(q.get())
    process.join()
    print("interrupted, and waits:", waits, "- after get(): exit code", process.exitcode)
    assert waits and received == SIZE_BYTES
    assert process.exitcode == 1
