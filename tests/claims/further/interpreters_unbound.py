"""After `close()` of an interpreter, when its object is gone, or after the end of its pool, what it put into a queue comes out as UNBOUND. 子解释器 `close()` 之后、对象被回收之后，或者它所在的池关闭之后，它放进队列的元素取出来是 UNBOUND。"""

import gc
from concurrent import interpreters
from concurrent.futures import InterpreterPoolExecutor


def put_two(results):
    results.put("first")
    results.put("second")


def fill(results):
    worker = interpreters.create()
    worker.call_in_thread(put_two, results).join()
    return worker


def name(item):
    return str(item).rpartition(".")[2]


if __name__ == "__main__":
    results = interpreters.create_queue()
    worker = interpreters.create()
    worker.call(put_two, results)
    before = results.get()
    worker.close()
    after = results.get()
    print("before close():", before, "| after:", name(after))
    assert before == "first" and name(after) == "UNBOUND"

    results = interpreters.create_queue()
    worker = fill(results)
    before = results.get()
    del worker
    gc.collect()
    after = results.get()
    print("while its object is there:", before, "| after:", name(after))
    assert before == "first" and name(after) == "UNBOUND"

    results = interpreters.create_queue()
    with InterpreterPoolExecutor(1) as pool:
        pool.submit(put_two, results).result()
        before = results.get()
    after = results.get()
    print("before the end of the pool:", before, "| after:", name(after))
    assert before == "first" and name(after) == "UNBOUND"
