"""Nobody passes `wait()` before `set()`, and one `set()` lets all through. set() 之前没有线程能通过 wait()，一次 set() 让所有线程通过。"""

import threading

ready, log = threading.Event(), []


def wait():
    assert ready.wait(timeout=30)
    log.append("through")


threads = [threading.Thread(target=wait) for _ in range(3)]
for thread in threads:
    thread.start()
while len(ready._cond._waiters) < 3:
    assert log == []
log.append("set")
ready.set()
for thread in threads:
    thread.join()
print(log)
assert log == ["set", "through", "through", "through"]
