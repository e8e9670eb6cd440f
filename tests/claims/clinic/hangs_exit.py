"""The last line has run, and the program does not end. 最后一行执行完了，程序却不退出。"""

import faulthandler
import threading

PATIENCE_S = 0.5
stop = threading.Event()


def refresh():
    stop.wait()  # (1)!


threading.current_thread().name = "main"
faulthandler.dump_traceback_later(PATIENCE_S, exit=True)  # (2)!
thread = threading.Thread(target=refresh, name="refresher")
thread.start()
assert not thread.daemon
print("the last line", flush=True)
