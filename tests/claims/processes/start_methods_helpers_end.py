"""The fork server ends when the program and its children have ended, not before. 程序和它的子进程都结束之后，forkserver 服务进程才结束。"""

import subprocess
import sys

PROGRAM = """
import multiprocessing
import os

def work():
    server = os.getppid()
    multiprocessing.parent_process().join()
    print("the program has ended, the server is there:", os.getppid() == server)

if __name__ == "__main__":
    multiprocessing.get_context("forkserver").Process(target=work).start()
    os._exit(0)
"""

if __name__ == "__main__":
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "program.py").write_text(PROGRAM)
        command = [sys.executable, "program.py"]
        # This returns when nobody has its output any more: no child, no server, no tracker.
        ended = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=30)
    print(ended.stdout.strip())
    print("then the child has ended, and the helpers with it")
    assert ended.stdout.strip().endswith("True")
