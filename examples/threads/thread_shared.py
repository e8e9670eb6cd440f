import os
import threading

pids = []  # (1)!


def note_pid():
    here = os.getpid()  # (2)!
    pids.append(here)


thread = threading.Thread(target=note_pid)
thread.start()  # (3)!
thread.join()  # (4)!
note_pid()
print("one process:", pids[0] == pids[1])
