"""shell=True: the shell reads the string, then starts programs. shell=True：由 shell 解读字符串，再启动程序。"""

import subprocess

COMMAND = "printf 'b\na\n' | sort; echo $((1 + 2)); exit 4"

done = subprocess.run(COMMAND, shell=True, capture_output=True, text=True)  # (1)!
print(done.stdout, end="")
print("exit code:", done.returncode)  # (2)!
assert done.stdout == "a\nb\n3\n"
assert done.returncode == 4
assert subprocess.run("false | true", shell=True).returncode == 0  # nobody asks about the first
