"""A daemon process terminated with a lock that an ordinary child waits for keeps the program from exiting. 守护进程被终止时持有普通子进程在等的锁，程序就退不出。"""

import subprocess
import sys
import tempfile
from pathlib import Path

SHORT_S = 2
PROGRAM = """
import multiprocessing
import sys
import threading

def report(lock, ready, inside):
    with lock:
        if inside:
            ready.set()
            threading.Event().wait()
    ready.set()
    threading.Event().wait()

def work(lock, here):
    here.set()
    parent = multiprocessing.parent_process()
    while not lock.acquire(timeout=0.1) and parent.is_alive():
        pass

if __name__ == "__main__":
    lock, ready, here = multiprocessing.Lock(), multiprocessing.Event(), multiprocessing.Event()
    args = (lock, ready, "inside" in sys.argv)
    multiprocessing.Process(target=report, args=args, daemon=True).start()
    ready.wait()
    multiprocessing.Process(target=work, args=(lock, here)).start()
    here.wait()
    print("last line", flush=True)
"""

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "program.py")
        path.write_text(PROGRAM)
        for where in "outside", "inside":
            command = [sys.executable, str(path), where]
            program = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
            assert program.stdout.readline() == "last line\n"
            try:
                code = program.wait(30 if where == "outside" else SHORT_S)
            except subprocess.TimeoutExpired:
                code = "it does not exit"
            program.kill()
            program.communicate()  # until its last child has ended, too
            print(f"terminated {where} the lock: {code}")
            assert code == (0 if where == "outside" else "it does not exit")
