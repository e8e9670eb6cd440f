"""At exit the threads of executors are joined before the other threads. 退出时，先等 Executor 的线程，再等其他线程。"""

import subprocess
import sys

PROGRAM = """
import faulthandler, threading
from concurrent.futures import ThreadPoolExecutor

go = threading.Event()
threading.Thread(target=go.wait).start()
ThreadPoolExecutor(1).submit(go.wait)
faulthandler.dump_traceback_later(0.5)  # where does the main thread stand at exit?
threading.Timer(1, go.set).start()
"""
dump = subprocess.run(
    [sys.executable, "-c", PROGRAM], stderr=subprocess.PIPE, text=True, check=True, timeout=60
).stderr
main_thread = dump.rpartition("most recent call first")[2]
print("it waits for the executor:", "_python_exit" in main_thread)
assert "_python_exit" in main_thread
