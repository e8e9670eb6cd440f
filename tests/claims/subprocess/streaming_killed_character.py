"""A child killed in the middle of a character: strict text raises UnicodeDecodeError, errors="replace" does not. 子进程写一个字符写到一半被杀：严格解码抛出 UnicodeDecodeError，errors="replace" 不会。"""

import subprocess
import sys

PROGRAM = r"""
import os, sys
os.write(1, b"whole\n\xe4\xb8")  # two of the three bytes of a character
os.write(2, b"written\n")
sys.stdin.read()
"""


def killed(errors):
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    command = [sys.executable, "-c", PROGRAM]
    child = subprocess.Popen(command, encoding="utf-8", errors=errors, **pipes)
    assert child.stderr.readline() == "written\n"
    child.kill()
    return child


def read(errors):
    with killed(errors) as child:
        return list(child.stdout)


for way in read, lambda errors: killed(errors).communicate()[0].splitlines(keepends=True):
    try:
        way("strict")
        raise AssertionError("decoded")
    except UnicodeDecodeError as error:
        print(type(error).__name__, end=", ")
    replaced = way("replace")
    print("replaced:", ascii(replaced))
    assert replaced == ["whole\n", "\ufffd"]
