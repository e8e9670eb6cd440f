"""SimpleQueue pickles and writes in put() itself. SimpleQueue 在 put() 里当场序列化、写出。"""

import inspect
import multiprocessing
import threading

WAIT_S = 0.2


def greet(queue):
    queue.put("hello")


if __name__ == "__main__":
    queue = multiprocessing.SimpleQueue()
    try:
        queue.put(threading.Lock())
    except TypeError as error:
        print("put() raises:", error)
    else:
        raise AssertionError("a lock was pickled")

    child = multiprocessing.Process(target=greet, args=(queue,))
    child.start()
    print("received:", queue.get(), "- empty:", queue.empty())
    child.join()
    assert child.exitcode == 0
    assert threading.active_count() == 1  # no feeder thread

    sender = threading.Thread(target=queue.put, args=(bytes(1_000_000),))
    sender.start()
    sender.join(WAIT_S)
    blocked = sender.is_alive()
    size = len(queue.get())
    sender.join()
    queue.close()
    print(f"put() of {size:,} bytes blocked until get():", blocked)
    assert blocked and size == 1_000_000
    assert not hasattr(queue, "qsize") and not hasattr(queue, "put_nowait")
    for call in queue.put, queue.get:
        assert "timeout" not in inspect.signature(call).parameters
