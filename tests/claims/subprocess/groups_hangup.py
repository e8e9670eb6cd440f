"""When a terminal goes, neither process_group=0 nor start_new_session=True gets SIGHUP, unless it is stopped because it has read the terminal in the background. 终端关闭时，process_group=0 和 start_new_session=True 的子进程都收不到 SIGHUP，除非它在后台读终端，已被暂停。"""

import os
import pty
import select
import subprocess
import sys
import time
from pathlib import Path

CHILD = """
import os, signal, sys, time
report = int(sys.argv[2])
def tell(text):
    os.write(report, f"{sys.argv[1]} {os.getpid()} {text}\\n".encode())
def hang_up(*_):
    tell("SIGHUP")
    os._exit(0)
signal.signal(signal.SIGHUP, hang_up)
tell("ready")
if sys.argv[1] == "stopped":
    input()
time.sleep(60)
"""
WAYS = {
    "plain": {},
    "stopped": {"process_group": 0},
    "process_group=0": {"process_group": 0},
    "start_new_session=True": {"start_new_session": True},
}

read_end, write_end = os.pipe()
pid, terminal = pty.fork()
if pid == 0:  # the program in the terminal
    for name, options in WAYS.items():
        command = [sys.executable, "-c", CHILD, name, str(write_end)]
        subprocess.Popen(command, pass_fds=[write_end], **options)
    time.sleep(60)
os.close(write_end)
reports = os.fdopen(read_end)
pids = {}
for _ in WAYS:
    name, number, _ = reports.readline().split()
    pids[name] = int(number)
while ") T " not in Path(f"/proc/{pids['stopped']}/stat").read_text():
    time.sleep(0.01)
os.close(terminal)  # the window is closed
told = sorted(reports.readline().split()[0] for _ in range(2))
more = select.select([read_end], [], [], 1)[0]
print("SIGHUP:", *told, "| nobody else" if not more else "| others too")
assert told == ["plain", "stopped"] and not more
for name in "process_group=0", "start_new_session=True":
    os.kill(pids[name], 9)  # alive: otherwise ProcessLookupError
reports.close()
os.waitpid(pid, 0)
