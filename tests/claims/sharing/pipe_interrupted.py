"""A send() that an exception cut off leaves half a message: the next one is read as its rest. 被异常打断的 send() 只发了半条：下一条会被当成它剩下的部分。"""

import multiprocessing
import signal
import threading

SIZE_BYTES = 1_000_000  # far more than a pipe holds


def interrupt(number, frame):
    raise KeyboardInterrupt


if __name__ == "__main__":
    reader, writer = multiprocessing.Pipe(duplex=False)
    signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, 0.2)  # nobody reads: by then send_bytes() blocks
    try:
        writer.send_bytes(b"A" * SIZE_BYTES)
        raise AssertionError("not interrupted")
    except KeyboardInterrupt:
        pass
    sender = threading.Thread(target=writer.send_bytes, args=(b"B" * SIZE_BYTES,), daemon=True)
    sender.start()
    message = reader.recv_bytes()
    print("one message of", len(message), "bytes, made of", sorted({chr(byte) for byte in message}))
    assert len(message) == SIZE_BYTES and {*b"AB"} <= {*message}
