"""Code that is not in a file can't be imported by a child. 不在文件里的代码，子进程导入不了。"""

import subprocess
import sys

CODE = """
import multiprocessing

def work():
    print("working", flush=True)

if __name__ == "__main__":
    process = multiprocessing.get_context("spawn").Process(target=work)
    process.start()
    process.join()
    print("exit code of the child:", process.exitcode)
"""

run = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True)  # (1)!
print(run.stdout, end="")
last_line = run.stderr.splitlines()[-1]
print("the child's error:", last_line.partition(":")[0])
assert "working" not in run.stdout
assert last_line.startswith("AttributeError") and "__main__" in last_line and "'work'" in last_line
assert run.returncode == 0
