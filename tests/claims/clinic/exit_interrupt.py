"""Ctrl+C while the interpreter waits for threads at exit shows KeyboardInterrupt and ends the program, and the exit code is 0. 退出时解释器正在等线程，这时按 Ctrl+C：显示 KeyboardInterrupt，程序结束，退出码是 0。"""

import signal
import subprocess
import sys

PROGRAM = """
import threading, time

def work():
    while threading.main_thread().is_alive():
        time.sleep(0.01)
    print("the last line has run", flush=True)
    threading.Event().wait()

threading.Thread(target=work).start()
"""

command = [sys.executable, "-c", PROGRAM]
for _ in range(10):
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as app:
        line = app.stdout.readline()
        app.send_signal(signal.SIGINT)
        errors = app.communicate(timeout=30)[1]
    if app.returncode == 0:
        break  # else it came a moment before the waiting began
print(line, end="")
print("exit code:", app.returncode)
print(errors.split()[-1].rstrip(":"), "in _shutdown:", "_shutdown" in errors)
assert app.returncode == 0
assert "KeyboardInterrupt" in errors and "_shutdown" in errors
