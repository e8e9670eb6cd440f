"""threading.excepthook lets a dead thread reach the exit code. 用 threading.excepthook 影响退出码。"""

import sys
import threading

prices = {"tea": 3, "milk": 2}
failures = []
exits = []


def record_failure(args):  # (1)!
    assert threading.current_thread() is args.thread
    if args.exc_type is SystemExit:  # (2)!
        exits.append(args.thread.name)
        return
    failures.append(f"{args.thread.name}: {args.exc_type.__name__} {args.exc_value}")  # (3)!


def record_call(exc_type, exc_value, exc_traceback):
    failures.append("sys.excepthook was called")


threading.excepthook = record_failure
sys.excepthook = record_call  # (4)!

threads = [threading.Thread(target=prices.pop, args=(item,)) for item in ("tea", "coffee")]
threads.append(threading.Thread(target=sys.exit, args=(0,)))
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

for failure in failures:
    print("failed in", failure)
assert failures == ["Thread-2 (pop): KeyError 'coffee'"] and exits == ["Thread-3 (exit)"]
sys.exit(1 if failures else 0)  # (5)!
