"""Both ways: a send() that waits may raise ConnectionResetError when the other side closes. 双向管道：正在等待的 send()，对方一关闭，可能抛出 ConnectionResetError。"""

import multiprocessing
import threading

ATTEMPTS = 20
WAIT_S = 0.2


def send_until_closed(end, raised):
    try:
        while True:
            end.send("small")
    except (BrokenPipeError, ConnectionResetError) as error:
        raised.append(type(error).__name__)


def exception_of_send():
    ours, theirs = multiprocessing.Pipe()
    raised = []
    sender = threading.Thread(target=send_until_closed, args=(ours, raised))
    sender.start()
    sender.join(WAIT_S)  # time enough to fill the pipe
    theirs.close()
    sender.join()
    return raised[0]


if __name__ == "__main__":
    reset = "ConnectionResetError" in (exception_of_send() for _ in range(ATTEMPTS))
    print("send() raises ConnectionResetError:", "may" if reset else "never")
    assert reset
