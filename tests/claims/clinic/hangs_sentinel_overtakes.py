"""The last producer's sentinel overtakes an item that another process has put before; if each producer puts one and they are counted, no item is missed. 最后一个生产者进程放的哨兵，会赶到别的进程先放的元素前面；每个生产者都放哨兵，取的时候数够个数，就不会漏掉元素。"""

import multiprocessing


class Slow:
    def __reduce__(self):
        GO_ON.wait(30)  # pickled in a thread of the producer
        return str, ("item",)


def produce(queue, put, go_on, sentinel):
    global GO_ON
    GO_ON = go_on
    try:
        queue.put(Slow())
    finally:
        if sentinel:
            queue.put(None)
        put.set()


def produce_last(queue, put):
    put.wait()
    queue.put(None)


def run(each):
    queue, put, go_on = multiprocessing.Queue(), multiprocessing.Event(), multiprocessing.Event()
    producers = [
        multiprocessing.Process(target=produce, args=(queue, put, go_on, each)),
        multiprocessing.Process(target=produce_last, args=(queue, put)),
    ]
    for producer in producers:
        producer.start()
    came = [queue.get(timeout=20)]
    go_on.set()
    while len(came) < (3 if each else 2):
        came.append(queue.get(timeout=30))
    for producer in producers:
        producer.join()
    return came


if __name__ == "__main__":
    last, each = run(False), run(True)
    print("the last producer's sentinel:", *last)
    print("one of each producer:", *each)
    assert last == [None, "item"]
    assert each == [None, "item", None]
