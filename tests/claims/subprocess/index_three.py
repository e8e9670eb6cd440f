"""Thread, Process, subprocess: whose pid, whose memory? 线程、Process、subprocess：谁的 pid，谁的内存？"""

import multiprocessing
import os
import subprocess
import sys
import threading


def note_pid(pids):
    pids.append(os.getpid())


if __name__ == "__main__":
    here, pids = os.getpid(), []

    thread = threading.Thread(target=note_pid, args=(pids,))
    thread.start()
    thread.join()
    print("thread:     same pid:", pids == [here])
    assert pids == [here]  # (1)!

    process = multiprocessing.Process(target=note_pid, args=(pids,))
    process.start()
    process.join()
    print("Process:    same pid:", process.pid == here, "| our list:", len(pids), "item")
    assert process.exitcode == 0
    assert process.pid != here
    assert pids == [here]  # (2)!

    done = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"],
        stdout=subprocess.PIPE,
        check=True,
    )
    print(
        "subprocess: same pid:", int(done.stdout) == here, "| it sent", type(done.stdout).__name__
    )
    assert int(done.stdout) != here
    assert type(done.stdout) is bytes  # (3)!
