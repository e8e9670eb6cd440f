"""Which ends of a program skip `finally`? 哪些结束方式会跳过 finally？"""

import subprocess
import sys

PROGRAM = """
import os, sys
try:
    print("working", flush=True)
    input()
    {}
finally:
    print("cleaned up", flush=True)
"""
ENDS = {"sys.exit(3)": True, "os._exit(3)": False, "kill()": False}

for end, cleans_up in ENDS.items():
    statement = "pass" if end == "kill()" else end
    command = [sys.executable, "-c", PROGRAM.format(statement)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(command, text=True, **pipes) as process:
        assert process.stdout.readline() == "working\n"
        if end == "kill()":
            process.kill()
        printed = process.communicate(input="go on\n")[0].split("\n")[0]
    print(f"{end:12}", printed or "-")
    assert (printed == "cleaned up") == cleans_up
    assert process.returncode == 3 or end == "kill()"
