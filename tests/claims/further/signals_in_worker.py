"""Only the main thread may install a handler. 只有主线程能安装处理函数。"""

import signal
import threading

errors = []


def worker():
    try:
        signal.signal(signal.SIGTERM, lambda signum, frame: None)  # (1)!
    except ValueError as error:
        errors.append(error)


thread = threading.Thread(target=worker)
thread.start()
thread.join()
print(type(errors[0]).__name__, "|", errors[0])
assert len(errors) == 1
assert "main thread" in str(errors[0])
