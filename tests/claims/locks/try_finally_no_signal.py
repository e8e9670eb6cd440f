"""The worker fails before it can signal. 线程还没发出信号就失败了。"""

import threading

PATIENCE_S = 0.2
finished = threading.Event()


def convert(text):
    number = int(text)
    finished.set()


thread = threading.Thread(target=convert, args=("seven",), name="convert")
thread.start()
told = finished.wait(timeout=PATIENCE_S)
thread.join()
print("told:", told)
assert not told and not finished.is_set()
