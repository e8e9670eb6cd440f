"""sys.exit() in a task ends neither worker nor program: result() raises SystemExit. 任务里的 sys.exit() 既不结束工作线程，也不结束程序：result() 抛出 SystemExit。"""

import sys
import threading
from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(1) as executor:
    worker = executor.submit(threading.current_thread).result()
    future = executor.submit(sys.exit, "bad input")
    assert executor.submit(threading.current_thread).result() is worker
    print("kept:", repr(future.exception()))
    try:
        future.result()
    except Exception:
        raise AssertionError("caught as an Exception") from None
    except SystemExit as error:
        print("raised: SystemExit:", error)
assert str(future.exception()) == "bad input"
