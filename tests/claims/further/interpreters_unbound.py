"""After `close()` of an interpreter, when its object is gone, or after the end of its pool, what it put into a queue comes out as UNBOUND; if that is a queue, the program hangs. 子解释器 `close()` 之后、对象被回收之后，或者它所在的池关闭之后，它放进队列的元素取出来是 UNBOUND；如果那是一个队列，程序就会卡住。"""

import gc
import subprocess
import sys
from concurrent import interpreters
from concurrent.futures import InterpreterPoolExecutor

PATIENCE_S = 1


def put_one(results, item):
    results.put(item)


def leave(kind, way):
    results = interpreters.create_queue()
    item = interpreters.create_queue() if kind == "queue" else 1
    if way == "pool":
        with InterpreterPoolExecutor(1) as pool:
            pool.submit(put_one, results, item).result()
            print("put", flush=True)
    else:
        worker = interpreters.create()
        worker.call(put_one, results, item)
        print("put", flush=True)
        if way == "close()":
            worker.close()
        del worker


def ends(kind, way, patience_s):
    command = [sys.executable, __file__, kind, way]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout.readline() == "put\n"
        try:
            return program.wait(patience_s) == 0
        except subprocess.TimeoutExpired:
            program.kill()
            return False


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
    if sys.argv[1:]:
        leave(*sys.argv[1:])
        sys.exit()
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

    for way in "close()", "object gone", "pool":
        with_number = ends("number", way, 20 * PATIENCE_S)
        with_queue = ends("queue", way, PATIENCE_S)
        print(f"{way}, the program ends: with a number {with_number}, with a queue {with_queue}")
        assert with_number and not with_queue
