"""After fork logging has new locks, but its stream keeps the lock that a thread held inside it. fork 之后 logging 的锁是新的，输出流内部的锁却还由那个线程持有。"""

import logging
import os
import signal
import threading
import warnings

warnings.simplefilter("ignore", DeprecationWarning)
SIZE = 1_000_000
reader, writer = os.pipe()
handler = logging.StreamHandler(os.fdopen(writer, "w"))
log = logging.getLogger("shop")
log.addHandler(handler)

# More than fits into the pipe: the thread writes, and holds both locks, until somebody reads.
writes = threading.Thread(target=log.warning, args=("x" * SIZE,))
writes.start()
left = SIZE + 1 - len(os.read(reader, 1))  # and the end of the line

pid = os.fork()
if pid == 0:
    got = handler.lock.acquire(timeout=5)
    handler.lock.release()
    os.write(1, f"the lock of the handler is free: {got}\n".encode())
    os.close(reader)  # so that a write fails at once, if it comes to that
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.alarm(1)
    log.warning("from the child")
    os._exit(0)

code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
while left:
    left -= len(os.read(reader, 65536))
writes.join()
print("the child waited for the lock of the stream:", code == -signal.SIGALRM)
assert code == -signal.SIGALRM
