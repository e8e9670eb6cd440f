"""Children put records into a queue, the parent writes them. 子进程把日志放进队列，由父进程写。"""

import logging
import logging.handlers
import multiprocessing
import tempfile
from pathlib import Path


def work(records, part):
    root = logging.getLogger()
    root.handlers[:] = [logging.handlers.QueueHandler(records)]  # (1)!
    root.setLevel(logging.INFO)
    logging.info("part %d done", part)


def main(path):
    file = logging.FileHandler(path, encoding="utf-8")
    file.setFormatter(logging.Formatter("%(processName)s: %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[file])

    records = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=work, args=(records, part), name=f"worker-{part}")
        for part in range(2)
    ]
    for process in processes:
        process.start()  # (2)!
    listener = logging.handlers.QueueListener(records, file)
    listener.start()  # (3)!
    for process in processes:
        process.join()
    listener.stop()  # (4)!
    logging.info("all done")
    file.close()
    assert [process.exitcode for process in processes] == [0, 0]


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "work.log")
        main(path)
        lines = path.read_text(encoding="utf-8").splitlines()
    print(*sorted(lines), sep="\n")
    workers = [f"worker-{part}: part {part} done" for part in range(2)]
    assert sorted(lines[:2]) == workers and lines[2:] == ["MainProcess: all done"]
