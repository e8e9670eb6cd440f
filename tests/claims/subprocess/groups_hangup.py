"""When a terminal goes, process_group=0 gets SIGHUP only if it is stopped, start_new_session=True never; the latter still has the terminal open. 终端关闭时，process_group=0 的子进程只有处于暂停状态才收到 SIGHUP，start_new_session=True 的收不到，但终端它仍然开着。"""

import os
import pty
import select
import subprocess
import sys
import time

CHILD = """
import os, signal, sys, time
report = int(sys.argv[2])
def tell(text):
    os.write(report, f"{sys.argv[1]} {os.getpid()} {text}\\n".encode())
def hang_up(*_):
    tell("SIGHUP")
    os._exit(0)
signal.signal(signal.SIGHUP, hang_up)
try:
    os.close(os.open("/dev/tty", os.O_RDWR))
    controls = True
except OSError:
    controls = False
tell(f"{os.isatty(0)} {controls}")
if sys.argv[1] == "stopped":
    os.kill(os.getpid(), signal.SIGSTOP)
time.sleep(60)
"""
WAYS = {
    "plain": {},
    "process_group=0": {"process_group": 0},
    "stopped": {"process_group": 0},
    "start_new_session=True": {"start_new_session": True},
}

read_end, write_end = os.pipe()
pid, terminal = pty.fork()
if pid == 0:  # the program in the terminal
    for name, options in WAYS.items():
        command = [sys.executable, "-c", CHILD, name, str(write_end)]
        child = subprocess.Popen(command, pass_fds=[write_end], **options)
        if name == "stopped":
            os.waitpid(child.pid, os.WUNTRACED)
    os.write(write_end, b"program 0\n")
    time.sleep(60)
os.close(write_end)
reports = os.fdopen(read_end)
pids, terminal_of = {}, {}
for _ in range(len(WAYS) + 1):  # each child, and the program when they are ready
    name, number, *terminal_of[name] = reports.readline().split()
    pids[name] = int(number)
os.close(terminal)  # the window is closed
told = sorted(reports.readline().split()[0] for _ in range(2))
more = select.select([read_end], [], [], 1)[0]
print("SIGHUP:", *told, "| nobody else" if not more else "| others too")
assert told == ["plain", "stopped"] and not more
assert terminal_of["start_new_session=True"] == ["True", "False"]  # open, not controlling
assert terminal_of["process_group=0"] == ["True", "True"]
for name in "process_group=0", "start_new_session=True":
    os.kill(pids[name], 9)  # alive: otherwise ProcessLookupError
reports.close()
os.waitpid(pid, 0)
