"""A chain of timers can't be stopped by its first link. 取消第一个，停不下整条链。"""

import threading

PERIOD_S = 0.02
first_tick, last_tick = threading.Event(), threading.Event()
ticked_in = []


def tick():
    ticked_in.append(threading.current_thread())
    first_tick.set()
    if len(ticked_in) < 4:  # a real one would go on for ever
        threading.Timer(PERIOD_S, tick).start()
    else:
        last_tick.set()


timer = threading.Timer(PERIOD_S, tick)
timer.start()
first_tick.wait()
timer.cancel()
last_tick.wait()
print("ticks:", len(ticked_in), "threads:", len(set(ticked_in)))
assert len(ticked_in) == len(set(ticked_in)) == 4
