"""What else one thread changes for all of them. 还有什么是一个线程改了、所有线程都跟着变的。"""

import contextlib
import io
import os
import threading

redirected, answered = threading.Event(), threading.Event()
answers = []


def collect_output():
    os.environ["GUIDE_STAGE"] = "test"
    with contextlib.redirect_stdout(io.StringIO()) as collected:
        redirected.set()
        answered.wait()
    answers.append(collected.getvalue())


thread = threading.Thread(target=collect_output)
thread.start()
redirected.wait()
print("a line of the main thread")
answered.set()
thread.join()

print("it went to the other thread:", answers)
print("the variable is set here too:", os.environ["GUIDE_STAGE"])
assert answers == ["a line of the main thread\n"]
assert os.environ["GUIDE_STAGE"] == "test"
