"""Fill in a future by hand, as an executor does. 像 Executor 那样自己填写 Future。"""

from concurrent.futures import CancelledError, Future, InvalidStateError

good = Future()
assert good.set_running_or_notify_cancel()  # (1)!
assert good.running() and not good.cancel()
good.set_result(42)
try:
    good.set_result(43)
except InvalidStateError as error:  # (2)!
    second_time = type(error).__name__
print("result:", good.result(), "- a second time:", second_time)
assert good.result() == 42

bad = Future()
bad.set_exception(KeyError("tea"))
print("exception:", repr(bad.exception()))
assert isinstance(bad.exception(), KeyError)

unwanted = Future()
assert unwanted.cancel()
proceed = unwanted.set_running_or_notify_cancel()  # (3)!
try:
    unwanted.result()
except CancelledError as error:
    cancelled = type(error).__name__
print("go on:", proceed, "- result() raises", cancelled)
assert proceed is False and unwanted.cancelled()
