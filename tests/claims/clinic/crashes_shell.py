"""A function typed into a shell or `python -c` is not found by a spawned child: AttributeError. 在交互式环境或 python -c 里写的函数，spawn 出来的子进程找不到：AttributeError。"""

import subprocess
import sys

PROGRAM = """
import multiprocessing
def f():
    print("working")
process = multiprocessing.get_context("{method}").Process(target=f)
process.start()
process.join()
print("exit code of the child:", process.exitcode)
"""

for method in ("spawn", "forkserver"):
    command = [sys.executable, "-c", PROGRAM.format(method=method)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=30)
    last = run.stderr.splitlines()[-1]
    print(f"{method}: {last.split(':')[0]},", run.stdout, end="")
    assert run.stdout == "exit code of the child: 1\n", run
    old = "AttributeError: Can't get attribute 'f' on <module '__main__'"
    new = "AttributeError: module '__main__' has no attribute 'f'"
    assert last.startswith(new if sys.version_info >= (3, 14) else old), last
