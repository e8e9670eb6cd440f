"""A child gets the file descriptor of an open file: what Python has read ahead is missing, what Python has not flushed comes too late, and with gzip it writes past the compression. 子进程得到的是文件的描述符：Python 预读的部分它读不到，Python 没刷新的部分来得太晚，对 gzip 文件则绕过压缩直接写。"""

import gzip
import subprocess
import sys
import tempfile
from pathlib import Path

READ = [sys.executable, "-c", "import sys; print(sys.stdin.read().split())"]
WRITE = [sys.executable, "-c", "print('child')"]

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "file")
    path.write_text("header\n1\n2\n")
    for begun in False, True:
        with path.open() as file:
            if begun:
                file.readline()
            rest = subprocess.check_output(READ, stdin=file, text=True).strip()
        print("after readline():" if begun else "from the start:  ", rest)
        assert rest == ("[]" if begun else "['header', '1', '2']")

    for flush in False, True:
        with path.open("w") as file:
            print("parent", file=file, flush=flush)
            subprocess.run(WRITE, stdout=file, check=True)
        written = path.read_text().split()
        print("flushed:    " if flush else "not flushed:", written)
        assert written == (["parent", "child"] if flush else ["child", "parent"])

    with gzip.open(path, "wb") as file:
        subprocess.run(WRITE, stdout=file, check=True)
    try:
        print(gzip.decompress(path.read_bytes()))
        raise AssertionError("the output was compressed")
    except gzip.BadGzipFile:
        print("written to gzip.open(): BadGzipFile")
    assert path.read_bytes().startswith(b"child")
