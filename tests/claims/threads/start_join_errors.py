"""Three calls that raise RuntimeError. 三种会抛出 RuntimeError 的调用。"""

import threading

errors = []


def attempt(call):
    try:
        call()
    except RuntimeError as error:
        errors.append(str(error))


thread = threading.Thread(target=int)
attempt(thread.join)  # (1)!
thread.start()
thread.join()
attempt(thread.start)  # (2)!
attempt(threading.current_thread().join)  # (3)!

print("\n".join(errors))
assert errors == [
    "cannot join thread before it is started",
    "threads can only be started once",
    "cannot join current thread",
]
