"""Items for a terminated daemon process, more than the pipe holds, keep the program from exiting. 守护进程已被终止，给它的元素又超过管道的容量，程序就退不出。"""

import subprocess
import sys
import tempfile
from pathlib import Path

SHORT_S = 2
PROGRAM = """
import multiprocessing
import sys
import threading

def work(tasks, ready):
    ready.set()
    threading.Event().wait()

if __name__ == "__main__":
    tasks, ready = multiprocessing.Queue(), multiprocessing.Event()
    multiprocessing.Process(target=work, args=(tasks, ready), daemon=True).start()
    ready.wait()
    tasks.put(bytes(int(sys.argv[1])))
    assert [thread.daemon for thread in threading.enumerate()] == [False, True]
    print("last line", flush=True)
"""

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "program.py")
        path.write_text(PROGRAM)
        for size in 10, 10**6:
            command = [sys.executable, str(path), str(size)]
            program = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
            assert program.stdout.readline() == "last line\n"
            # The end of its output would mean that no process is left, not even a child.
            try:
                code = program.wait(30 if size == 10 else SHORT_S)
            except subprocess.TimeoutExpired:
                code = "it does not exit"
            program.kill()
            program.wait()
            program.stdout.close()
            print(f"{size} bytes in the queue: {code}")
            assert code == (0 if size == 10 else "it does not exit")
