"""On Linux, renaming the main thread renames the process in ps and top since 3.14. 在 Linux 上，从 3.14 起给主线程改名，ps 和 top 里的进程名也会跟着变。"""

import pathlib
import sys
import threading

comm = pathlib.Path("/proc/self/comm")
before = comm.read_text()
threading.current_thread().name = "web-server"
renamed = comm.read_text() == "web-server\n"
assert renamed == (sys.version_info >= (3, 14))
assert renamed or comm.read_text() == before
print("as expected of this version")
