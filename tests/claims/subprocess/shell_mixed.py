"""A string without a shell, a list with a shell. 有字符串没 shell，有列表又有 shell。"""

import subprocess

try:
    subprocess.run("echo hello")  # (1)!
except FileNotFoundError as error:
    print(f"no program has the name {error.filename!r}")
    assert error.filename == "echo hello"

done = subprocess.run(["echo", "hello"], shell=True, stdout=subprocess.PIPE, text=True)  # (2)!
print("printed:", repr(done.stdout))
assert done.stdout == "\n"
assert done.returncode == 0
