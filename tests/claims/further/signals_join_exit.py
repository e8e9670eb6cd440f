"""Ctrl+C in join(): up to 3.12 the program then ends without waiting for the thread. Ctrl+C 打断 join()：3.12 及以前，程序退出时就不等这个线程了。"""

import subprocess
import sys

PROGRAM = """
import os, signal, threading

def work():
    told.wait()
    while not interrupted.wait(0.1):
        os.kill(os.getpid(), signal.SIGINT)
    threading.Event().wait(2)  # cleaning up takes its time
    print("cleaned up", flush=True)

signal.signal(signal.SIGINT, signal.default_int_handler)
told, interrupted = threading.Event(), threading.Event()
worker = threading.Thread(target=work)
worker.start()
try:
    told.set()
    worker.join()
except KeyboardInterrupt:
    interrupted.set()
"""

run = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=30)
assert run.returncode == 0, run.stderr
print("3.13 and later: cleaned up, up to 3.12: cut off")
assert run.stdout.split("\n")[0] == ("cleaned up" if sys.version_info >= (3, 13) else "")
