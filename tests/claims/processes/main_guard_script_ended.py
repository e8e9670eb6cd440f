"""A child started after the script's end finds no script. 脚本执行到末尾之后启动的子进程找不到脚本。"""

import multiprocessing
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = """
import multiprocessing
import sys
import threading

def work():
    pass

def start():
    method, when = sys.argv[1:]
    if when == "late":
        threading.main_thread().join()
    child = multiprocessing.get_context(method).Process(target=work)
    child.start()
    child.join()
    print(child.exitcode)

if __name__ == "__main__":
    thread = threading.Thread(target=start)
    thread.start()
    if sys.argv[2] == "early":
        thread.join()
"""

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "program.py").write_text(PROGRAM)
        for method in {"spawn", "forkserver"} & set(multiprocessing.get_all_start_methods()):
            for when in ("early", "late"):
                command = [sys.executable, "program.py", method, when]
                ended = subprocess.run(command, cwd=folder, capture_output=True, text=True)
                lost = when == "late"
                assert ended.returncode == 0
                assert ended.stdout.strip() == str(int(lost))
                assert ("'work'" in ended.stderr) == lost
    print("late: the child fails")
