"""A Queue that the main process filled and nobody read keeps it from exiting; with cancel_join_thread() it exits and the items are lost. 主进程往 Queue 里放了很多却没人读，就退不出去；调用 cancel_join_thread() 就能退出，元素会丢。"""

import pathlib
import re
import subprocess
import sys
import tempfile

PROGRAM = """
import faulthandler, multiprocessing, sys, threading

if __name__ == "__main__":
    queue = multiprocessing.Queue()
    queue.put(b"x" * 1_000_000)
    print([thread.daemon for thread in threading.enumerate()])
    if "cancel" in sys.argv:
        queue.cancel_join_thread()
    faulthandler.dump_traceback_later(1, exit=True)
    print("the last line", flush=True)
"""


def run(*arguments):
    command = [sys.executable, script, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30)
    assert done.stdout.splitlines() == ["[False, True]", "the last line"]
    return done


with tempfile.TemporaryDirectory() as folder:
    script = pathlib.Path(folder, "app.py")
    script.write_text(PROGRAM)
    stuck, cancelled = run(), run("cancel")
names = re.findall("_finalize_join|_exit_function", stuck.stderr)
print("the dump shows:", *names)
print("with cancel_join_thread(): exit code", cancelled.returncode)
assert stuck.returncode == 1 and names == ["_finalize_join", "_exit_function"]
assert cancelled.returncode == 0, cancelled.stderr
