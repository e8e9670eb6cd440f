"""With -O a daemon process may start children. 加上 -O，守护进程也能启动子进程。"""

import subprocess
import sys

INNER = """
import multiprocessing
grandchild = multiprocessing.Process(target=print, args=("grandchild runs",))
grandchild.start()
grandchild.join()
"""
CODE = f"""
import multiprocessing
child = multiprocessing.Process(target=exec, args=({INNER!r},), daemon=True)
child.start()
child.join()
raise SystemExit(child.exitcode)
"""

codes = []
for options in ([], ["-O"]):
    run = subprocess.run([sys.executable, *options, "-c", CODE], capture_output=True, text=True)
    codes.append(run.returncode)
    print("python", *options, "->", run.stdout.strip() or run.stderr.splitlines()[-1])
assert codes == [1, 0]
