"""A list needs no quoting: each item arrives as it is. 列表不用加引号：每一项原样送到。"""

import subprocess
import sys

PROGRAM = "import sys; print(*map(repr, sys.argv[1:]), sep='\\n')"
arguments = ["notes.txt; echo INJECTED", "two words", "*.py", "$HOME", 'say "hi"']

done = subprocess.run(
    [sys.executable, "-c", PROGRAM, *arguments], stdout=subprocess.PIPE, text=True, check=True
)
print(done.stdout, end="")
assert done.stdout.splitlines() == [repr(argument) for argument in arguments]  # (1)!
