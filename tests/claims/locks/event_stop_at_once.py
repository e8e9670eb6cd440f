"""Pausing in `wait()`, the thread is woken by `set()`: one wait of an hour, no polling. 停在 wait() 里，set() 就能唤醒：只等了一次，一次一小时，不用轮询。"""

import threading


class Watched(threading.Event):
    def wait(self, timeout=None):
        waits.append(timeout)
        return super().wait(timeout)


def work():
    while not stop.wait(3600):
        rounds.append("again")


waits, rounds, stop = [], [], Watched()
thread = threading.Thread(target=work, daemon=True)
thread.start()
while not stop._cond._waiters:
    pass
stop.set()
thread.join(timeout=30)
print("waits:", waits, "| rounds:", rounds, "| ended:", not thread.is_alive())
assert waits == [3600] and rounds == [] and not thread.is_alive()
