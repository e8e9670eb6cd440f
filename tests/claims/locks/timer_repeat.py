"""One thread, many ticks, one way to stop. 一个线程，多次滴答，一个开关。"""

import threading

PERIOD_S = 0.02
stop, three_ticks = threading.Event(), threading.Event()
ticked_in = []


def tick():
    ticked_in.append(threading.current_thread())
    if len(ticked_in) >= 3:
        three_ticks.set()


def repeat():
    while not stop.wait(timeout=PERIOD_S):
        tick()


thread = threading.Thread(target=repeat)
thread.start()
three_ticks.wait()
stop.set()
thread.join()
count = len(ticked_in)
print("at least 3 ticks:", count >= 3, "threads:", len(set(ticked_in)))
assert count >= 3
assert set(ticked_in) == {thread}
