"""A file name that is a command. 一个其实是命令的文件名。"""

import subprocess

file_name = "notes.txt; echo INJECTED"  # (1)!

done = subprocess.run(f"echo deleting {file_name}", shell=True, stdout=subprocess.PIPE, text=True)
print(done.stdout, end="")
assert done.stdout.splitlines() == ["deleting notes.txt", "INJECTED"]  # (2)!
