"""join(timeout) does not say whether it timed out. join(timeout) 不会告诉你是否超时。"""

import threading

LIMIT_S = 0.05
stop = threading.Event()
rounds = []


def work():
    while not stop.wait(0.01):
        rounds.append(1)


thread = threading.Thread(target=work)
thread.start()

result = thread.join(LIMIT_S)  # (1)!
print("join(timeout) returned", result, "| alive:", thread.is_alive())
assert result is None and thread.is_alive()

rounds.clear()
while not rounds:  # (2)!
    thread.join(LIMIT_S)
print("still working after the timeout:", thread.is_alive())
assert rounds and thread.is_alive()

thread.join(-1000)  # (3)!
assert thread.is_alive()

stop.set()
thread.join(threading.TIMEOUT_MAX)  # (4)!
assert not thread.is_alive()
thread.join()  # (5)!
print("after stop.set() and join(): alive:", thread.is_alive())
assert not thread.is_alive()
