"""Ask the thread to stop, then join it: `finally` runs. 先请线程停下，再 join：finally 会执行。"""

import threading

TICK_S = 0.02
stop = threading.Event()
events = []


def write_journal():
    events.append("opened")
    try:
        while not stop.wait(TICK_S):  # (1)!
            pass  # one entry of the journal
    finally:
        events.append("closed")


journal = threading.Thread(target=write_journal)
journal.start()
try:
    pass  # the program's own work
finally:
    stop.set()  # (2)!
    journal.join()  # (3)!

print("journal:", events)
assert events == ["opened", "closed"]
assert not journal.is_alive()
