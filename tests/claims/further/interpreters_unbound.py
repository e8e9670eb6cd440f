"""After `close()` of an interpreter, or the end of its pool, what it put into a queue comes out as UNBOUND. 子解释器 `close()` 之后，或者它所在的池关闭之后，它放进队列的元素取出来是 UNBOUND。"""

from concurrent import interpreters
from concurrent.futures import InterpreterPoolExecutor


def put_two(results):
    results.put("first")
    results.put("second")


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
    with InterpreterPoolExecutor(1) as pool:
        pool.submit(put_two, results).result()
        before = results.get()
    after = results.get()
    print("before the end of the pool:", before, "| after:", name(after))
    assert before == "first" and name(after) == "UNBOUND"
