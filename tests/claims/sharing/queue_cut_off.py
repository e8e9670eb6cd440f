"""A process ends in the middle of an item: get() blocks, in spite of its timeout. 写到一半就没了。"""

import multiprocessing
import threading
import time

WAIT_S = 0.3


def send(queue, give_up):
    queue.put(bytes(1_000_000))  # more than a pipe holds
    while queue.empty():  # until the feeder thread has written the first part
        time.sleep(0.01)
    if give_up:
        queue.cancel_join_thread()  # (1)!


def start(give_up):
    queue = multiprocessing.Queue()
    child = multiprocessing.Process(target=send, args=(queue, give_up))
    child.start()
    return queue, child


if __name__ == "__main__":
    cancelled, killed = start(give_up=True), start(give_up=False)
    while killed[0].empty():
        time.sleep(0.01)
    killed[1].terminate()  # (2)!
    for queue, child in cancelled, killed:
        child.join()
        reader = threading.Thread(target=queue.get, kwargs={"timeout": 0.1}, daemon=True)
        reader.start()
        reader.join(WAIT_S)  # (3)!
        print(f"exit code {child.exitcode:3}, get(timeout=0.1) hangs: {reader.is_alive()}")
        assert reader.is_alive()
    assert (cancelled[1].exitcode, killed[1].exitcode) == (0, -15)
