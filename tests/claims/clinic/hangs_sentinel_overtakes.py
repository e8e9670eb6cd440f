"""The last producer's sentinel overtakes an item that another process has put before; put after the join of all producers it comes last. 最后一个生产者进程放的哨兵，会赶到别的进程先放的元素前面；等所有生产者都 join 之后再放，它就排在最后。"""

import multiprocessing


class Slow:
    def __reduce__(self):
        GO_ON.wait(30)  # pickled in a thread of the producer
        return str, ("item",)


def produce(queue, put, go_on):
    global GO_ON
    GO_ON = go_on
    queue.put(Slow())
    put.set()


def produce_last(queue, put, sentinel):
    put.wait()
    if sentinel:
        queue.put(None)


def run(joined):
    queue, put, go_on = multiprocessing.Queue(), multiprocessing.Event(), multiprocessing.Event()
    producers = [
        multiprocessing.Process(target=produce, args=(queue, put, go_on)),
        multiprocessing.Process(target=produce_last, args=(queue, put, not joined)),
    ]
    for producer in producers:
        producer.start()
    came = [] if joined else [queue.get(timeout=30)]
    go_on.set()
    for producer in producers:
        producer.join()
    if joined:
        queue.put(None)
    while len(came) < 2:
        came.append(queue.get(timeout=30))
    return came


if __name__ == "__main__":
    last, joined = run(joined=False), run(joined=True)
    print("put by the last producer:", *last)
    print("put after the join:", *joined)
    assert last == [None, "item"]
    assert joined == ["item", None]
