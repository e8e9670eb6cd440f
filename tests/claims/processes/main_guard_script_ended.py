"""A child started after the script's end finds no script. 脚本执行到末尾之后启动的子进程找不到脚本。"""

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
    if sys.argv[1] == "late":
        threading.main_thread().join()
    child = multiprocessing.get_context("spawn").Process(target=work)
    child.start()
    child.join()
    print(child.exitcode)

if __name__ == "__main__":
    thread = threading.Thread(target=start)
    thread.start()
    if sys.argv[1] == "early":
        thread.join()
"""

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "program.py").write_text(PROGRAM)
        for when in ("early", "late"):
            command = [sys.executable, "program.py", when]
            ended = subprocess.run(command, cwd=folder, capture_output=True, text=True)
            print(f"{when}: exit code of the child {ended.stdout.strip()}")
            assert ended.returncode == 0
            assert ended.stdout.strip() == {"early": "0", "late": "1"}[when]
            assert ("'work'" in ended.stderr) == (when == "late")
