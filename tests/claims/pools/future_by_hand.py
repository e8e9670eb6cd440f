"""Fill in a future by hand, as an executor does. 像 Executor 那样自己填写 Future。"""

from concurrent.futures import CancelledError, Future, InvalidStateError

good, bad, unwanted = Future(), Future(), Future()

assert good.set_running_or_notify_cancel()  # (1)!
assert good.running() and not good.cancel()
good.set_result(42)

bad.set_exception(KeyError("tea"))

assert unwanted.cancel()
go_on = unwanted.set_running_or_notify_cancel()  # (2)!
try:
    unwanted.result()
except CancelledError as error:
    cancelled = type(error).__name__

refused = []
for future in (good, bad, unwanted):
    for fill, value in ((future.set_result, 43), (future.set_exception, KeyError())):
        try:
            fill(value)
        except InvalidStateError:  # (3)!
            refused.append(fill.__name__)

print("result:", good.result(), "- exception:", repr(bad.exception()))
print("go on:", go_on, "- result() raises", cancelled)
print("filling them again: InvalidStateError", len(refused), "times")
assert good.result() == 42 and str(bad.exception()) == "'tea'"
assert go_on is False and unwanted.cancelled() and cancelled == "CancelledError"
assert refused == ["set_result", "set_exception"] * 3
