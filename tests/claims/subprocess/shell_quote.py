"""shlex: quote one word, join a list, split a line. shlex：给一个词加引号、合并列表、拆开一行。"""

import shlex
import subprocess

file_name = "notes.txt; echo INJECTED"


def shell_output(command):
    return subprocess.run(command, shell=True, stdout=subprocess.PIPE, text=True).stdout


command = f"echo deleting {shlex.quote(file_name)} | tr a-z A-Z"  # (1)!
print(command)
print(shell_output(command), end="")
assert shell_output(command) == "DELETING NOTES.TXT; ECHO INJECTED\n"

words = ["grep", "-c", "two words", "a b.txt"]
line = shlex.join(words)  # (2)!
print(line)
assert line == "grep -c 'two words' 'a b.txt'"
assert shlex.split(line) == words  # (3)!
assert line.split() != words
