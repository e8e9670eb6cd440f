"""Up to 3.14 the exit does not wait for an ordinary thread that a daemon thread starts while `atexit` functions run. 到 3.14 为止，守护线程在调用 atexit 函数期间启动的普通线程，退出时没人等它。"""

import subprocess
import sys

SHORT_S = 0.5
PROGRAM = """
import atexit, os, threading
begun, last_line = threading.Event(), threading.Event()
def handle():
    begun.set()
    try:
        os.read(0, 1)  # the work
    finally:
        os.write(1, b"closed")
def serve():
    last_line.wait()
    try:
        threading.Thread(target=handle, daemon=False).start()
    except RuntimeError:  # 3.12: can't create new thread at interpreter shutdown
        begun.set()
def say_goodbye():
    last_line.set()
    begun.wait()
atexit.register(say_goodbye)
threading.Thread(target=serve, daemon=True).start()
"""
process = subprocess.Popen(
    [sys.executable, "-c", PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE
)
if sys.version_info >= (3, 15):
    try:
        process.wait(timeout=SHORT_S)
    except subprocess.TimeoutExpired:
        pass  # it waits for the thread
    else:
        raise AssertionError("not waited for")
    assert process.communicate(b"x")[0] == b"closed"
else:
    process.wait()
    assert process.communicate()[0] == b""
assert process.returncode == 0
print("not waited for up to 3.14, waited for since 3.15")
