import multiprocessing
import sys

spawn = multiprocessing.get_context("spawn")


def work():
    print("the child works")


child = spawn.Process(target=work)  # (1)!
child.start()  # (2)!
child.join()
code = child.exitcode
print("exit code of the child:", code, file=sys.stderr)  # (3)!
