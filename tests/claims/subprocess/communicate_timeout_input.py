"""Up to 3.13.0, the rest of a large input is never sent once communicate() has timed out. 3.13.0 及以前，communicate() 一旦超时，没写完的大段输入就不再发送。"""

import subprocess
import sys
import threading

PROGRAM = "import sys, time; time.sleep(1); print(len(sys.stdin.buffer.read()))"
MORE_THAN_A_PIPE_HOLDS = 1_000_000


def timed_out(size):
    command = [sys.executable, "-c", PROGRAM]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        child.communicate(b"x" * size, timeout=0.1)
    except subprocess.TimeoutExpired:
        return child
    raise AssertionError("no timeout")


if __name__ == "__main__":
    print("10 bytes: second call gives", timed_out(10).communicate()[0])
    child = timed_out(MORE_THAN_A_PIPE_HOLDS)
    waiter = threading.Thread(target=child.communicate)
    waiter.start()
    waiter.join(5)
    print("a million: second call still waits:", waiter.is_alive())
    assert waiter.is_alive() and child.poll() is None
    child.kill()  # the way out
    waiter.join()
    child.stdin.close()
