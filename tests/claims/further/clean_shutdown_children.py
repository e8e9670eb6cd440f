"""At exit: first the threads and the pools of concurrent.futures, those of processes too, then later atexit handlers, then child processes, then earlier handlers. 退出时：先等线程和 concurrent.futures 的池（包括进程池），再执行较晚登记的 atexit 函数，再等子进程，最后是较早登记的。"""

import pathlib
import subprocess
import sys
import tempfile

PROGRAM = """
import atexit, time

def child(may_end):
    may_end.wait()
    print("the child process has ended", flush=True)

def task():
    time.sleep(0.3)
    print("the pool's task has ended", flush=True)

if __name__ == "__main__":
    import multiprocessing
    atexit.register(print, "atexit, registered after the import, before the first process", flush=True)
    from concurrent.futures import ProcessPoolExecutor
    context = multiprocessing.get_context()
    may_end = context.Event()
    context.Process(target=child, args=(may_end,)).start()
    atexit.register(may_end.set)
    atexit.register(print, "atexit, registered after", flush=True)
    ProcessPoolExecutor(1, context).submit(task)
    print("the last line", flush=True)
"""

with tempfile.TemporaryDirectory() as folder:
    script = pathlib.Path(folder, "app.py")
    script.write_text(PROGRAM)
    run = subprocess.run([sys.executable, script], capture_output=True, text=True, timeout=30)
print(run.stdout, end="")
assert run.returncode == 0, run.stderr
assert run.stdout.splitlines() == [
    "the last line",
    "the pool's task has ended",
    "atexit, registered after",
    "the child process has ended",
    "atexit, registered after the import, before the first process",
]
