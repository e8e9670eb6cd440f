"""Four ways to shut down a pool. 关闭线程池的四种方式。"""

import threading
from concurrent.futures import ThreadPoolExecutor

DELAY_S = 0.1


def close(**options):
    started, may_finish = threading.Event(), threading.Event()

    def work():
        started.set()
        return may_finish.wait(5)

    executor = ThreadPoolExecutor(max_workers=1)
    running, pending = executor.submit(work), executor.submit(abs, -1)
    assert started.wait(5)
    if options.get("wait", True):
        threading.Timer(DELAY_S, may_finish.set).start()  # (1)!
    executor.shutdown(**options)
    waited = running.done()
    assert not waited or pending.done()  # run or cancelled
    may_finish.set()
    assert running.result() is True  # (2)!
    if not pending.cancelled():
        assert pending.result() == 1
    return waited, pending.cancelled()


ways = [{}, {"wait": False}, {"cancel_futures": True}, {"wait": False, "cancel_futures": True}]
results = [close(**options) for options in ways]
for options, (waited, cancelled) in zip(ways, results):
    print(f"{str(options):40} waited: {waited!s:5}  pending cancelled: {cancelled}")
assert results == [(True, False), (False, False), (True, True), (False, True)]
