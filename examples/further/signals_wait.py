"""A handler that returns does not end a wait. 处理函数正常返回，等待照旧。"""
# /// example
# platform = ["linux", "darwin"]
# ///

import signal
import threading
import time

TIMEOUT_S = 0.3
DELAY_S = 0.1
handled = []
signal.signal(signal.SIGUSR1, lambda signum, frame: handled.append(signum))

main_thread = threading.main_thread().ident
sender = threading.Timer(DELAY_S, signal.pthread_kill, (main_thread, signal.SIGUSR1))  # (1)!
sender.start()
began = time.perf_counter()
result = threading.Event().wait(TIMEOUT_S)  # (2)!
waited = time.perf_counter() - began
sender.join()

print(
    "handled:",
    len(handled),
    "| wait() returned",
    result,
    "at its timeout:",
    waited > TIMEOUT_S * 0.9,
)
assert handled == [signal.SIGUSR1]
assert result is False
assert waited > TIMEOUT_S * 0.9
