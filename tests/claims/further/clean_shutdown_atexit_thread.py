"""A thread started in an atexit handler, or in another thread after the main thread's end, raises RuntimeError in 3.12.0 to 3.12.2 only. 在 atexit 登记的函数里，或者主线程结束后在别的线程里启动线程，只有 3.12.0 到 3.12.2 会抛出 RuntimeError。"""

import subprocess
import sys

PROGRAM = """
import atexit, threading

def start():
    try:
        threading.Thread(target=print, args=("the thread ran",)).start()
    except RuntimeError as error:
        print("RuntimeError")

def start_after_main():
    threading.main_thread().join()
    start()

threading.Thread(target=start_after_main).start()
atexit.register(start)
"""

run = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=30)
refused = (3, 12) <= sys.version_info < (3, 12, 3)
assert run.stdout.splitlines() == ["RuntimeError" if refused else "the thread ran"] * 2
print("3.12.0 to 3.12.2: refused, other versions: the thread ran")
