"""No guard: the child fails, the script exits 0. 没有保护：子进程出错，脚本退出码却是 0。"""

import multiprocessing
import sys

METHOD = sys.argv[1] if len(sys.argv) > 1 else "spawn"
context = multiprocessing.get_context(METHOD)


def work():
    print("working", flush=True)


process = context.Process(target=work)
process.start()
process.join()
print("exit code of the child:", process.exitcode, file=sys.stderr)
assert METHOD == "fork" or process.exitcode == 1
