"""with Popen(): the child is killed after an error and stdin has text unsent: BrokenPipeError replaces the error. with Popen()：出错后杀掉了子进程，stdin 里还有没发出的内容，BrokenPipeError 就取代原来的异常。"""

import subprocess
import sys


def raised(text):
    try:
        with subprocess.Popen(
            [sys.executable, "-c", "import time; time.sleep(60)"], stdin=subprocess.PIPE, text=True
        ) as child:
            try:
                child.stdin.write(text)
                raise ValueError("something else went wrong")
            except BaseException:
                child.kill()
                child.wait()
                raise
    except (ValueError, BrokenPipeError) as error:
        return type(error).__name__


nothing, unsent = raised(""), raised("a line\n")
print("nothing unsent:", nothing, "| text unsent:", unsent)
assert (nothing, unsent) == ("ValueError", "BrokenPipeError")
