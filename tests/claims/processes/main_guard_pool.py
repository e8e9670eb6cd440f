"""A pool without a guard starts workers for ever. 没有保护的进程池会不停地启动工作进程。"""

import io
import multiprocessing
import signal
import sys

if __name__ != "__main__":  # (1)!
    sys.stderr = io.StringIO()
    signal.signal(signal.SIGTERM, signal.SIG_IGN)


def square(x):
    return x * x


context = multiprocessing.get_context("spawn")
pool = context.Pool(2)  # (2)!
result = pool.map_async(square, range(4))
seen = set()
while len(seen) < 7 and not result.ready():
    seen.update(worker.name for worker in multiprocessing.active_children())
    result.wait(0.05)
pool.terminate()
pool.join()

print("asked for 2 workers, saw more than 6 start")
print("tasks done:", result.ready())
assert len(seen) > 6
assert not result.ready()
