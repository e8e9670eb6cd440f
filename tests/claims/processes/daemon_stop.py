"""Ask it to stop, then wait: nothing is lost. 请它停下，再等它：什么都不丢。"""

import multiprocessing
import tempfile
from pathlib import Path


def keep_journal(path, ready, stop):
    with path.open("w") as journal:
        journal.write("one entry\n")
        ready.set()
        stop.wait()  # (1)!


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "journal.txt")
        ready, stop = multiprocessing.Event(), multiprocessing.Event()
        process = multiprocessing.Process(target=keep_journal, args=(path, ready, stop))
        process.start()
        ready.wait()
        stop.set()  # (2)!
        process.join()
        print("journal:", repr(path.read_text()))
        assert path.read_text() == "one entry\n"
        assert process.exitcode == 0
