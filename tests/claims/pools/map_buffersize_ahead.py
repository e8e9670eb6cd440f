"""With `buffersize`, asking for a result reads one more item, before the result is there; after the `with` that raises RuntimeError, and without an executor the results end. 设了 buffersize，一去取结果就再读一项，这时结果还没出来；离开 with 之后这样做会抛出 RuntimeError，没有保存 Executor 时结果提前结束。"""

import threading
from concurrent.futures import ThreadPoolExecutor
from itertools import count

MOST = 4
read, fifth_read, go_on = [], threading.Event(), threading.Event()


def endless():
    for number in count():
        read.append(number)
        if len(read) > MOST:
            fifth_read.set()
        yield number


with ThreadPoolExecutor(max_workers=2) as executor:
    results = executor.map(lambda number: go_on.wait(), endless(), buffersize=MOST)
    assert len(read) == MOST and not fifth_read.is_set()
    asking = threading.Thread(target=next, args=(results,))
    asking.start()
    assert fifth_read.wait(10)
    waits = asking.is_alive()
    go_on.set()
    asking.join()
    print("read:", len(read), "while the first result was not there:", waits)
    assert waits and len(read) == MOST + 1
    results.close()
    unread = executor.map(abs, range(10), buffersize=MOST)
try:
    next(unread)
except RuntimeError as error:
    print("after the with:", error)
    raised = True
assert raised

kept = ThreadPoolExecutor(max_workers=2)
ends = {
    "kept": list(kept.map(abs, range(10), buffersize=MOST)),
    "not kept": list(ThreadPoolExecutor(2).map(abs, range(10), buffersize=MOST)),
}
kept.shutdown()
complete = {case: len(got) == 10 for case, got in ends.items()}
for case, is_complete in complete.items():
    print(f"executor {case}: all results:", is_complete)
assert complete == {"kept": True, "not kept": False}
