"""One string with its end goes out in one write, and so does a record of logging; print() of two arguments, unbuffered, takes four. 一个带换行的字符串一次写出，logging 的一条记录也是；不缓冲时，print() 两个参数要写四次。"""

import os
import subprocess
import sys

IN_ONE = r"print('step 7 done\n', end='', flush=True)"
TWO_ARGUMENTS = "print('step', 7)"
LOGGING = "import logging; logging.warning('step %s done', 7)"


def writes(program, *options):
    read_end, write_end = os.pipe2(os.O_DIRECT)  # each read() gives one write()
    command = [sys.executable, *options, "-c", program]
    subprocess.run(command, stdout=write_end, stderr=write_end, check=True)
    os.close(write_end)
    with open(read_end, "rb", buffering=0) as reader:
        return list(iter(lambda: reader.read(4096), b""))


for options in (), ("-u",):
    assert writes(IN_ONE, *options) == [b"step 7 done\n"]
    assert writes(LOGGING, *options) == [b"WARNING:root:step 7 done\n"]
print("print() of two arguments, -u:", writes(TWO_ARGUMENTS, "-u"))
assert writes(TWO_ARGUMENTS, "-u") == [b"step", b" ", b"7", b"\n"]
