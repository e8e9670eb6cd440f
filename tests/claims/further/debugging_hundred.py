"""A dump shows the 100 newest threads by default; with more, the main thread is missing, and sys._current_frames() has it. 转储默认只有最新的 100 个线程；线程更多时没有主线程，sys._current_frames() 里有。"""

import faulthandler
import sys
import tempfile
import threading

stop = threading.Event()
threads = [threading.Thread(target=stop.wait) for _ in range(120)]
for thread in threads:
    thread.start()
with tempfile.TemporaryFile("w+") as report:
    faulthandler.dump_traceback(report)
    report.seek(0)
    dump = report.read()
frames = sys._current_frames()
stop.set()
shown = dump.count("(most recent call first)")
print("threads:", len(frames), "| shown:", shown, "| the main thread:", "<module>" in dump)
assert len(frames) == 121 and shown == 100
assert "<module>" not in dump and threading.main_thread().ident in frames
