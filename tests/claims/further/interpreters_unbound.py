"""After `close()` of an interpreter, what it put into a queue comes out as UNBOUND. 子解释器 `close()` 之后，它放进队列的元素取出来是 UNBOUND。"""

from concurrent import interpreters


def put_two(results):
    results.put("first")
    results.put("second")


results = interpreters.create_queue()
worker = interpreters.create()
worker.call(put_two, results)
before = results.get()
worker.close()
after = results.get()
name = str(after).rpartition(".")[2]
print("before close():", before, "| after:", name)
assert before == "first" and after != "second"
assert name == "UNBOUND"
