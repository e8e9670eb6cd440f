"""reset() and a failing action: who gets which error? reset() 和出错的 action：谁得到什么异常？"""

import threading
import time


def start(barrier, count):
    errors = []

    def wait():
        try:
            barrier.wait()
        except (threading.BrokenBarrierError, OSError) as error:
            errors.append(type(error).__name__)

    threads = [threading.Thread(target=wait) for _ in range(count)]
    for thread in threads:
        thread.start()
    return threads, errors


def no_ball():
    raise OSError("no ball")


table = threading.Barrier(2)
(player,), errors = start(table, 1)
while table.n_waiting == 0:
    time.sleep(0.001)
table.reset()
player.join()
print("reset():", errors, "- broken:", table.broken)
assert errors == ["BrokenBarrierError"] and not table.broken
threads, errors = start(table, 2)
for thread in threads:
    thread.join()
assert errors == []  # both got through

field = threading.Barrier(2, action=no_ball)
threads, errors = start(field, 2)
for thread in threads:
    thread.join()
print("action: ", sorted(errors), "- broken:", field.broken)
assert sorted(errors) == ["BrokenBarrierError", "OSError"] and field.broken
