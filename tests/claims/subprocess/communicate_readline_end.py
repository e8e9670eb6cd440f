"""At the end of the output readline() gives the rest, and after that ''. 输出结束时 readline() 返回剩下的部分，再读就是 ''。"""

import subprocess
import sys

with subprocess.Popen(
    [sys.executable, "-c", "print('a line'); print('the rest', end='')"],
    stdout=subprocess.PIPE,
    text=True,
) as child:
    read = [child.stdout.readline() for _ in range(4)]
print(read)
assert read == ["a line\n", "the rest", "", ""]
