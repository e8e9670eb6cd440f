"""Ctrl+C in join(), or in the `with` of a pool: up to 3.12 the program then ends without waiting for the thread. Ctrl+C 打断 join() 或线程池的 with：3.12 及以前，程序退出时就不等这个线程了。"""

import subprocess
import sys

PROGRAM = """
import os, signal, sys, threading
from concurrent.futures import ThreadPoolExecutor

def work():
    told.wait()
    while not interrupted.wait(0.1):
        os.kill(os.getpid(), signal.SIGINT)
    threading.Event().wait(2)  # cleaning up takes its time
    print("cleaned up", flush=True)

signal.signal(signal.SIGINT, signal.default_int_handler)
told, interrupted = threading.Event(), threading.Event()
try:
    if sys.argv[1] == "pool":
        with ThreadPoolExecutor(1) as pool:
            pool.submit(work)
            told.set()
    else:
        worker = threading.Thread(target=work)
        worker.start()
        told.set()
        worker.join()
except KeyboardInterrupt:
    interrupted.set()
"""

for kind in "thread", "pool":
    command = [sys.executable, "-c", PROGRAM, kind]
    run = subprocess.run(command, capture_output=True, text=True, timeout=30)
    assert run.returncode == 0, run.stderr
    print(f"{kind}, 3.13 and later: cleaned up, up to 3.12: cut off")
    assert run.stdout.split("\n")[0] == ("cleaned up" if sys.version_info >= (3, 13) else "")
