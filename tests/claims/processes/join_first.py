"""Wait for whichever ends first. 谁先结束就先处理谁。"""

import multiprocessing
from multiprocessing import connection


def wait(turn):
    turn.wait()


if __name__ == "__main__":
    turns = [multiprocessing.Event() for _ in range(3)]
    processes = [
        multiprocessing.Process(target=wait, args=(turn,), name=f"p{number}")
        for number, turn in enumerate(turns)
    ]
    for process in processes:
        process.start()

    waiting = {process.sentinel: process for process in processes}  # (1)!
    assert connection.wait(waiting, timeout=0.05) == []
    order = []
    for number in (2, 0, 1):
        turns[number].set()
        [sentinel] = connection.wait(waiting)  # (2)!
        process = waiting.pop(sentinel)
        process.join()
        order.append(process.name)
    print("ended in this order:", order)
    assert order == ["p2", "p0", "p1"]
    assert [process.exitcode for process in processes] == [0, 0, 0]
