"""Without stdout= a child writes to file descriptor 1 of the parent, not to what stands in sys.stdout. 不写 stdout=，子进程写的是父进程的 1 号文件描述符，不是 sys.stdout 里的对象。"""

import contextlib
import io
import os
import subprocess
import sys
import tempfile

command = [sys.executable, "-c", "print('from the child')"]

with tempfile.TemporaryFile("w+") as file:
    terminal = os.dup(1)
    os.dup2(file.fileno(), 1)
    with contextlib.redirect_stdout(io.StringIO()) as replaced:
        subprocess.run(command, check=True)
    os.dup2(terminal, 1)
    file.seek(0)
    in_file = file.read()
print("in sys.stdout:", repr(replaced.getvalue()), "| in descriptor 1:", repr(in_file))
assert (replaced.getvalue(), in_file) == ("", "from the child\n")
