"""`wait_for()` may be true although its time ran out, and `wait()` returns only with the lock, however late that is. wait_for() 超时了也可能返回真值；wait() 要拿回锁才返回，可能晚于超时。"""

import threading

SHORT_S = 0.05
condition = threading.Condition()
inside = threading.Event()
mail, log = [], []


def reader():
    with condition:
        inside.set()
        found = condition.wait_for(lambda: mail, timeout=SHORT_S)
        log.append(f"reader found {found}")


thread = threading.Thread(target=reader)
thread.start()
inside.wait()
with condition:
    mail.append("letter")  # and nobody notifies
    thread.join(timeout=10 * SHORT_S)
    assert thread.is_alive()
    log.append("time is up, and the reader waits for the lock")
thread.join()
print(*log, sep="\n")
assert log == ["time is up, and the reader waits for the lock", "reader found ['letter']"]
