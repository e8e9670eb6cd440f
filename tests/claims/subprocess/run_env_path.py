"""On POSIX a program is looked up in the PATH of env, not in ours. 在 POSIX 上，程序按 env 里的 PATH 查找，不按我们自己的。"""

import os
import subprocess
import tempfile

with tempfile.TemporaryDirectory() as folder:
    hello = os.path.join(folder, "hello-guide")
    with open(hello, "w") as file:
        file.write("#!/bin/sh\necho found\n")
    os.chmod(hello, 0o755)
    theirs = subprocess.run(["hello-guide"], env={"PATH": folder}, capture_output=True, text=True)
    print("in the PATH of env only:", theirs.stdout.strip())
    assert theirs.stdout == "found\n"
    os.environ["PATH"] += os.pathsep + folder
    try:
        subprocess.run(["hello-guide"], env={"PATH": "/nowhere"})
        raise AssertionError("found")
    except FileNotFoundError:
        print("in our PATH only: FileNotFoundError")
