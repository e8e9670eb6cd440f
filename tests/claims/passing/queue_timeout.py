"""Wait for ever, wait a little, or not at all. 一直等、等一会儿，或者不等。"""

import queue
import time

tray = queue.Queue(maxsize=1)  # (1)!
seen = []
waited_s = []


def attempt(label, action, *args, **options):
    began = time.monotonic()
    try:
        outcome = repr(action(*args, **options))
    except (queue.Empty, queue.Full, ValueError) as error:
        outcome = type(error).__name__
    waited_s.append(time.monotonic() - began)
    print(f"{label:26}{outcome}")
    seen.append(outcome)


attempt("get_nowait()", tray.get_nowait)
attempt("get(timeout=0.05)", tray.get, timeout=0.05)  # (2)!
attempt("put('tea')", tray.put, "tea")
attempt("put_nowait('rice')", tray.put_nowait, "rice")
attempt("put('rice', timeout=0.05)", tray.put, "rice", timeout=0.05)
attempt("get()", tray.get)
attempt("get(timeout=-1)", tray.get, timeout=-1)  # (3)!
attempt("get(False, timeout=-1)", tray.get, False, timeout=-1)  # (4)!
assert seen[:4] == ["Empty", "Empty", "None", "Full"]
assert seen[4:] == ["Full", "'tea'", "ValueError", "Empty"]
assert waited_s[1] > 0.04 and waited_s[4] > 0.04  # they did wait
