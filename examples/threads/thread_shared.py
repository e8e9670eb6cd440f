import os
import threading

pids = []  # (1)!


def note_pid():
    pids.append(os.getpid())  # (2)!


thread = threading.Thread(target=note_pid)
thread.start()  # (3)!
thread.join()  # (4)!
note_pid()
print("one process:", pids[0] == pids[1])
