"""On 3.13.0 and before, what communicate() has not sent when it times out is never sent: the rest of a large input, or all of a short one. 在 3.13.0 及以前，communicate() 超时时还没写出的输入不再发送：大段输入的剩余部分，或者整段短输入。"""

import subprocess
import sys
import threading

PROGRAM = "import sys, time; time.sleep(1); print(len(sys.stdin.buffer.read()))"
MORE_THAN_A_PIPE_HOLDS = 1_000_000


def timed_out(size, timeout=0.1):
    command = [sys.executable, "-c", PROGRAM]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        child.communicate(b"x" * size, timeout=timeout)
    except subprocess.TimeoutExpired:
        return child
    raise AssertionError("no timeout")


if __name__ == "__main__":
    print("10 bytes: second call gives", timed_out(10).communicate()[0])
    for size, timeout in (MORE_THAN_A_PIPE_HOLDS, 0.1), (10, 0):
        child = timed_out(size, timeout)
        waiter = threading.Thread(target=child.communicate)
        waiter.start()
        waiter.join(5)
        print(f"{size} bytes, {timeout} s: second call still waits:", waiter.is_alive())
        assert waiter.is_alive() and child.poll() is None
        child.kill()  # the way out
        waiter.join()
        child.stdin.close()
