"""Up to 3.14, communicate(input) may raise BrokenPipeError if stdin still holds what you wrote yourself. 3.14 及以前，自己写过 stdin 而且还没发出，communicate(input) 就可能抛出 BrokenPipeError。"""

import subprocess
import sys

command = [sys.executable, "-c", "pass"]
pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}


def ended_before(own_text):
    child = subprocess.Popen(command, **pipes)
    child.wait()
    child.stdin.write(own_text)  # stays in our buffer
    return child


assert ended_before(b"").communicate(b"rest") == (b"", None)
child = ended_before(b"first")
try:
    child.communicate(b"rest")
    raise AssertionError("no error")
except BrokenPipeError:
    print("after a write of our own: BrokenPipeError")
child.stdout.close()
