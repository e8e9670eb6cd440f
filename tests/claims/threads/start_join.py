"""Start a thread, wait for its end. 启动一个线程，等它结束。"""

import threading
import time

PAUSE_S = 0.05
allowed_to_finish = threading.Event()
done = []


def work():
    allowed_to_finish.wait()
    time.sleep(PAUSE_S)
    done.append("work")


thread = threading.Thread(target=work)
print("created:  is_alive", thread.is_alive())
assert not thread.is_alive()

result = thread.start()
print("started:  is_alive", thread.is_alive())
assert result is None and thread.is_alive() and thread.ident
assert done == []  # start() did not wait for the work

allowed_to_finish.set()
result = thread.join()
print("joined:   is_alive", thread.is_alive(), done)
assert result is None and not thread.is_alive()
assert done == ["work"]
