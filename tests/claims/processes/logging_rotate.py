"""One process rotates the file, another writes on into the old one. 一个进程轮转了文件，另一个还在写旧文件。"""

import logging
import multiprocessing
import tempfile
from logging.handlers import RotatingFileHandler
from pathlib import Path


def write(handler, text):
    handler.emit(logging.makeLogRecord({"msg": text}))


def child(path, opened, rotated):
    handler = RotatingFileHandler(path, backupCount=1)
    opened.set()
    rotated.wait()
    write(handler, "from the child, the newest line")  # (1)!
    handler.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "work.log")
        opened, rotated = multiprocessing.Event(), multiprocessing.Event()
        process = multiprocessing.Process(target=child, args=(path, opened, rotated))
        process.start()
        opened.wait()
        handler = RotatingFileHandler(path, backupCount=1)
        handler.doRollover()  # (2)!
        write(handler, "from the parent")
        rotated.set()
        process.join()
        handler.doRollover()  # (3)!
        handler.close()
        kept = {file.name: file.read_text() for file in sorted(Path(folder).iterdir())}
    print(kept)
    assert kept == {"work.log": "", "work.log.1": "from the parent\n"}
    assert process.exitcode == 0
