"""A daemon process terminated before it set the event, or with the lock, that an ordinary child waits for keeps the program from exiting. 普通子进程在等守护进程设置事件，或者在等它持有的锁，守护进程却被终止了，程序就退不出。"""

import subprocess
import sys
import tempfile
from pathlib import Path

SHORT_S = 2
PROGRAM = """
import multiprocessing
import sys
import threading

def report(lock, event, ready, how):
    if how != "before the event":
        event.set()
    if how == "with the lock":
        lock.acquire()
    ready.set()
    threading.Event().wait()

def work(lock, event, here):
    here.set()
    parent = multiprocessing.parent_process()
    while not (event.wait(0.1) and lock.acquire(timeout=0.1)) and parent.is_alive():
        pass

if __name__ == "__main__":
    lock, event = multiprocessing.Lock(), multiprocessing.Event()
    ready, here = multiprocessing.Event(), multiprocessing.Event()
    args = (lock, event, ready, sys.argv[1])
    multiprocessing.Process(target=report, args=args, daemon=True).start()
    ready.wait()
    multiprocessing.Process(target=work, args=(lock, event, here)).start()
    here.wait()
    print("last line", flush=True)
"""

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "program.py")
        path.write_text(PROGRAM)
        for how in "after both", "before the event", "with the lock":
            command = [sys.executable, str(path), how]
            program = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
            assert program.stdout.readline() == "last line\n"
            try:
                code = program.wait(30 if how == "after both" else SHORT_S)
            except subprocess.TimeoutExpired:
                code = "it does not exit"
            program.kill()
            program.communicate()  # until its last child has ended, too
            print(f"terminated {how}: {code}")
            assert code == (0 if how == "after both" else "it does not exit")
