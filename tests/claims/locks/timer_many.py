"""Twenty timers are twenty threads, `call_later()` needs none. 二十个定时器就是二十个线程，call_later() 一个也不用。"""

import asyncio
import threading

HOUR_S = 3600
timers = [threading.Timer(HOUR_S, print) for _ in range(20)]
for timer in timers:
    timer.start()
print("threads with 20 timers:", more := threading.active_count())
for timer in timers:
    timer.cancel()
    timer.join()
assert more == threading.active_count() + 20


async def many():
    loop, done, ran_in = asyncio.get_running_loop(), asyncio.Event(), []

    def do(what):
        ran_in.append((what, threading.current_thread()))
        if what == "second":
            done.set()

    now = loop.time()
    loop.call_at(now + 0.02, do, "second")
    loop.call_at(now + 0.01, do, "first")
    for _ in range(1000):
        loop.call_later(HOUR_S, do, "late")
    await done.wait()
    return ran_in


main = threading.main_thread()
assert asyncio.run(many()) == [("first", main), ("second", main)]
print("threads with 1000 times call_later():", threading.active_count())
assert threading.active_count() == 1
