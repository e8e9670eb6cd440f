"""After the main thread's last line a timer may start the next one, but in 3.12.0 to 3.12.2 that raises RuntimeError. 主线程的最后一行之后，定时器还能启动下一个，只有 3.12.0 到 3.12.2 会抛出 RuntimeError。"""

import sys
import threading

began = threading.Event()


def tick():
    threading.main_thread().join()
    assert not threading.main_thread().is_alive()  # its last line has been run
    try:
        threading.Timer(0.2, began.set).start()
    except RuntimeError as error:
        message = str(error)
    else:
        message = None
        began.wait()
    print("the first has ticked")
    if (3, 12) <= sys.version_info < (3, 12, 3):
        assert message == "can't create new thread at interpreter shutdown"
    else:
        assert message is None and began.is_set()


threading.Timer(0, tick).start()
print("the last line")
