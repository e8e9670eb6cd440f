"""No room for one more thread. 再也开不出新线程。"""

import resource
import threading

GIB = 1024**3
stop = threading.Event()
started = []

resource.setrlimit(resource.RLIMIT_AS, (3 * GIB, 3 * GIB))  # (1)!
threading.stack_size(GIB)
try:
    while True:
        thread = threading.Thread(target=stop.wait)
        thread.start()  # (2)!
        started.append(thread)
except RuntimeError as error:
    message = str(error)
stop.set()
for thread in started:
    thread.join()
print("RuntimeError:", message)
assert message == "can't start new thread"
assert len(started) < 3
