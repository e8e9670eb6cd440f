"""A child started after the script's last line, by a thread or by atexit, does not find the script's functions, but those of other modules. 脚本执行完最后一行以后才由线程或者 atexit 启动的子进程，找不到脚本里的函数，只找得到其他模块里的。"""

import subprocess
import sys
import tempfile
from pathlib import Path

JOBS = """
def elsewhere():
    pass
"""
PROGRAM = """
import atexit
import multiprocessing
import sys
import threading
import jobs

def work():
    pass

def exit_code(method, target):
    child = multiprocessing.get_context(method).Process(target=target)
    child.start()
    child.join()
    return child.exitcode

def start():
    method, when = sys.argv[1:]
    if when == "late":
        threading.main_thread().join()
    print(exit_code(method, work), exit_code(method, jobs.elsewhere))

if __name__ == "__main__":
    if sys.argv[2] == "atexit":
        atexit.register(start)
    else:
        thread = threading.Thread(target=start)
        thread.start()
        if sys.argv[2] == "early":
            thread.join()
"""

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "program.py").write_text(PROGRAM)
        Path(folder, "jobs.py").write_text(JOBS)
        for method in ("spawn", "forkserver"):
            for when in ("early", "late", "atexit"):
                command = [sys.executable, "program.py", method, when]
                ended = subprocess.run(command, cwd=folder, capture_output=True, text=True)
                of_script, of_module = map(int, ended.stdout.split())
                print(f"{method}, {when}: of the script {of_script}, of a module {of_module}")
                assert ended.returncode == 0
                assert (of_script, of_module) == (int(when != "early"), 0)
                assert ("'work'" in ended.stderr) == (when != "early")
