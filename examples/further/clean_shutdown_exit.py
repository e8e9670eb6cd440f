"""At exit: threads are joined first, then atexit handlers run. 退出时先等线程，再执行 atexit。"""

import atexit
import threading

main_done = threading.Event()
log = []


def report():
    log.append("atexit handler")
    print(log)
    assert log == ["main ends", "thread ends", "atexit handler"]


def work():
    main_done.wait(timeout=5)
    log.append("thread ends")


atexit.register(report)
threading.Thread(target=work).start()
log.append("main ends")
main_done.set()
