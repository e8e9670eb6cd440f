"""close() and join_thread(): all is written before the process ends. 结束前把数据写完。"""

import multiprocessing
import os

SIZE_BYTES = 1_000_000


def send(queue):
    queue.put(bytes(SIZE_BYTES))
    queue.close()  # (1)!
    queue.join_thread()  # (2)!
    os._exit(0)  # no clean-up at all: what is not written now is lost


if __name__ == "__main__":
    queue = multiprocessing.Queue()
    child = multiprocessing.Process(target=send, args=(queue,))
    child.start()
    received = len(queue.get())
    child.join()
    print("bytes received:", received)
    assert child.exitcode == 0
    assert received == SIZE_BYTES

    try:
        queue.join_thread()
    except AssertionError:
        print("join_thread() before close(): AssertionError")
    else:
        raise RuntimeError("join_thread() took an open queue")
    queue.close()
    for call in (lambda: queue.put(1), lambda: queue.get()):
        try:
            call()
        except ValueError as error:
            print("after close(): ValueError, ... is closed")
            assert str(error).endswith("is closed")
        else:
            raise AssertionError("a closed queue took the call")
