"""Twenty timers are twenty threads; a scheduler is none. 二十个定时器就是二十个线程，调度器一个也不用。"""

import sched
import threading
import time

HOUR_S = 3600
timers = [threading.Timer(HOUR_S, print) for _ in range(20)]
for timer in timers:
    timer.start()
print("threads with 20 timers:", more := threading.active_count())
for timer in timers:
    timer.cancel()
    timer.join()
assert more == threading.active_count() + 20

done, ran_in = [], set()


def do(what):
    done.append(what)
    ran_in.add(threading.current_thread())


scheduler = sched.scheduler()
now = time.monotonic()
scheduler.enterabs(now + 0.02, 1, do, argument=("second",))
scheduler.enterabs(now + 0.01, 1, do, argument=("first",))
scheduler.run()  # (1)!
print("scheduler:", done, "threads:", threading.active_count())
assert done == ["first", "second"] and ran_in == {threading.main_thread()}
assert threading.active_count() == 1
