"""A terminated process runs no finally. 被终止的进程不执行 finally。"""

import multiprocessing
import os
import tempfile
from pathlib import Path


def keep_journal(path, ready, stop):
    journal = path.open("w")
    try:
        journal.write("one entry\n")  # (1)!
        ready.set()
        stop.wait()
    finally:
        journal.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "journal.txt")
        ready, stop = multiprocessing.Event(), multiprocessing.Event()
        process = multiprocessing.Process(
            target=keep_journal, args=(path, ready, stop), daemon=True
        )
        process.start()
        ready.wait()
        assert os.getsid(process.pid) == os.getsid(0)  # not detached from our terminal
        process.terminate()  # (2)!
        process.join()
        print("journal:", repr(path.read_text()))
        assert path.read_text() == ""
        assert process.exitcode == -15
