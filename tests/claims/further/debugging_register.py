"""Ask a running program for a dump by a signal. 给运行中的程序发信号，让它转储。"""

import faulthandler
import signal
import tempfile


def busy():
    signal.raise_signal(signal.SIGUSR1)  # (1)!


with tempfile.TemporaryFile("w+") as report:
    faulthandler.register(signal.SIGUSR1, file=report)
    busy()
    faulthandler.unregister(signal.SIGUSR1)
    report.seek(0)
    dump = report.read()
print("the dump names busy():", " in busy" in dump, "| the program goes on")
assert "most recent call first" in dump
assert dump.index(" in busy") < dump.index(" in <module>")  # the innermost call comes first
