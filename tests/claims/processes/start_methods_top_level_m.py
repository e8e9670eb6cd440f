"""Started with -m, the script is imported by each child of a fork server, not by the server. 用 -m 运行时，脚本由 forkserver 的每个子进程各自导入，不由服务进程导入。"""

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import multiprocessing, os
session = os.urandom(8).hex()
def report(results):
    results.put(session)
if __name__ == "__main__":
    context = multiprocessing.get_context("forkserver")
    results = context.SimpleQueue()
    children = [context.Process(target=report, args=(results,)) for _ in range(3)]
    for child in children:
        child.start()
    print(len({results.get() for child in children}))
    for child in children:
        child.join()
"""

if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "sessions.py").write_text(PROGRAM)

        def sessions(*how):
            command = [sys.executable, *how]
            return int(subprocess.run(command, cwd=folder, capture_output=True, check=True).stdout)

        by_path, by_name = sessions("sessions.py"), sessions("-m", "sessions")
    print("python sessions.py:", by_path, "session; python -m sessions:", by_name)
    assert (by_path, by_name) == (1, 3)
