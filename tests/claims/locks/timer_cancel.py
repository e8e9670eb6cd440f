"""cancel() in time, and cancel() too late. 及时的 cancel() 和太晚的 cancel()。"""

import threading

HOUR_S = 3600
sending, may_go_on = threading.Event(), threading.Event()
sent = []


def send(text):
    sending.set()
    may_go_on.wait()
    sent.append(text)


in_time = threading.Timer(HOUR_S, send, args=("first",))
in_time.start()
answer_in_time = in_time.cancel()
in_time.join()
assert sent == [] and not in_time.is_alive()  # it did not wait for an hour

too_late = threading.Timer(0, send, args=("second",))
too_late.start()
sending.wait()
answer_too_late = too_late.cancel()
assert sent == [] and too_late.is_alive()  # still at it
may_go_on.set()
too_late.join()
print("sent:", sent)
print("cancel() returned:", answer_in_time, answer_too_late)
assert sent == ["second"]
assert answer_in_time is answer_too_late is None

try:
    in_time.start()
except RuntimeError as error:
    print("start again:", error)
else:
    raise AssertionError("it started twice")
