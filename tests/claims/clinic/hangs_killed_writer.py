"""A writer killed in the middle of put(): get(timeout=…) waits on, past its timeout, until every writer is gone. 写入方在 put() 中途被杀：get(timeout=…) 过了时限还在等，因为写端还有人开着。"""

import multiprocessing
import multiprocessing.connection
import threading


def send(queue):
    queue.put(b"x" * 10_000_000)


def send_by_pipe(end):
    end.send(b"x" * 10_000_000)


if __name__ == "__main__":
    reader, writer = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=send_by_pipe, args=(writer,))
    child.start()
    writer.close()
    assert reader.poll(30)
    child.kill()
    try:
        reader.recv()
    except (EOFError, OSError):
        print("a pipe of its own: recv() raises")
    else:
        raise AssertionError("received a whole message")
    child.join()

    queue = multiprocessing.Queue()
    child = multiprocessing.Process(target=send, args=(queue,))
    child.start()
    assert multiprocessing.connection.wait([queue._reader], timeout=30)
    child.kill()
    child.join()
    getter = threading.Thread(target=queue.get, kwargs={"timeout": 0.2}, daemon=True)
    getter.start()
    getter.join(timeout=2)
    print("get(timeout=0.2) still waits after 2 seconds:", getter.is_alive())
    assert getter.is_alive()
