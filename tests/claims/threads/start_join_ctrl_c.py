"""After Ctrl+C in `join()`, the program still waits for the thread at exit, since 3.13. Ctrl+C 打断 join() 之后，程序退出时仍会等这个线程，从 3.13 起如此。"""

import signal
import subprocess
import sys

PROGRAM = """
import os, signal, sys, threading, time
signal.signal(signal.SIGINT, signal.default_int_handler)
caught = threading.Event()
def work():
    main = threading.main_thread().ident
    while sys._current_frames()[main].f_code.co_name not in ("join", "_wait_for_tstate_lock"):
        pass
    time.sleep(0.2)  # from there it is a few instructions to the wait
    os.write(1, b"main is in join()\\n")
    caught.wait()
    time.sleep(0.3)  # the work
    os.write(1, b"done\\n")
thread = threading.Thread(target=work)
thread.start()
try:
    thread.join()
except KeyboardInterrupt:
    caught.set()
"""
process = subprocess.Popen([sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, text=True)
assert process.stdout.readline() == "main is in join()\n"
process.send_signal(signal.SIGINT)
rest = process.communicate()[0]
if sys.version_info >= (3, 13):
    assert rest == "done\n"
if sys.version_info < (3, 12):
    assert rest == ""
print("exit code", process.returncode)
assert process.returncode == 0
