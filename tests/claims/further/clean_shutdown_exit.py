"""At exit: threads are joined first, then atexit handlers run. 退出时先等线程，再执行 atexit。"""

import atexit
import threading
from concurrent.futures import ThreadPoolExecutor

PATIENCE_S = 0.1
main_done, handler_called = threading.Event(), threading.Event()
log = []


def report():
    handler_called.set()
    print(log[0], "|", *sorted(log[1:]), "| atexit handler")
    assert log[0] == "main ends"
    assert sorted(log[1:]) == ["pool thread", "thread"]  # both are done


def work(name, patience_s):
    main_done.wait(timeout=5)
    handler_called.wait(patience_s)  # in vain: it comes after this thread
    log.append(name)


atexit.register(report)
threading.Thread(target=work, args=("thread", 2 * PATIENCE_S)).start()
ThreadPoolExecutor().submit(work, "pool thread", PATIENCE_S)
log.append("main ends")
main_done.set()
