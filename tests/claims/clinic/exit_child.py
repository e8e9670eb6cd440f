"""A child process that is no daemon is waited for at exit, even one told to stop if nobody reads its queue; a daemon is terminated. 退出时会等非守护的子进程；它放进队列的元素没人取，通知它停止也没用；守护的会被终止。"""

import pathlib
import subprocess
import sys
import tempfile

PROGRAM = """
import faulthandler, multiprocessing, os, sys

def serve(ready, stop, queue):
    faulthandler.dump_traceback_later(5, file=open(os.devnull, "w"), exit=True)
    queue.put(b"x" * 1_000_000)
    ready.set()
    parent = multiprocessing.parent_process()
    while not stop.wait(0.1) and parent.is_alive():
        pass

if __name__ == "__main__":
    ready, stop = multiprocessing.Event(), multiprocessing.Event()
    queue = multiprocessing.Queue()
    daemon = "daemon" in sys.argv
    multiprocessing.Process(target=serve, args=(ready, stop, queue), daemon=daemon).start()
    ready.wait()
    faulthandler.dump_traceback_later(2, exit=True)
    print("the last line", flush=True)
    if "stop" in sys.argv:
        stop.set()
    if "read" in sys.argv:
        queue.get()
"""


def run(*arguments):
    command = [sys.executable, script, *arguments]
    with open(pathlib.Path(folder, "err"), "w+") as errors:
        # A process that is left over may still hold the files.
        done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=errors, timeout=30)
        errors.seek(0)
        return done.returncode, errors.read()


with tempfile.TemporaryDirectory() as folder:
    script = pathlib.Path(folder, "app.py")
    script.write_text(PROGRAM)
    for news in ((), ("stop",)):
        code, dump = run(*news)
        print(*news, "exit code:", code, "- stands in _exit_function:", "_exit_function" in dump)
        assert code == 1 and "_exit_function" in dump
    for cure in (("stop", "read"), ("daemon",)):
        code, dump = run(*cure)
        print(*cure, "exit code:", code)
        assert code == 0, dump
