"""In an interpreter daemon threads, signal handlers and `os.fork()` are refused. 子解释器里不能用守护线程、信号处理函数和 `os.fork()`。"""

from concurrent import interpreters

SHARED_START = "import os, signal, threading\n"
REFUSED = {
    "daemon thread": "threading.Thread(target=print, daemon=True).start()",
    "signal handler": "signal.signal(signal.SIGINT, signal.SIG_IGN)",
    "fork": "os.fork()",
}

interpreter = interpreters.create()
for name, code in REFUSED.items():
    try:
        interpreter.exec(SHARED_START + code)
    except interpreters.ExecutionFailed as failed:
        print(f"{name}: {failed.excinfo.type.__name__}: {failed.excinfo.msg}")
        assert failed.excinfo.type.__name__ in ("RuntimeError", "ValueError"), failed
    else:
        raise AssertionError(f"{name} was not refused")
interpreter.exec(SHARED_START + "threading.Thread(target=threading.get_ident).start()")
interpreter.close()
