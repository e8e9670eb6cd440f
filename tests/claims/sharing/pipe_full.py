"""send() blocks when the pipe is full and nobody reads. 管道写满，又没有进程读，send() 就阻塞。"""

import multiprocessing
import threading

SIZE_BYTES = 1_000_000
WAIT_S = 0.3

if __name__ == "__main__":
    reader, writer = multiprocessing.Pipe(duplex=False)
    sender = threading.Thread(target=writer.send, args=(bytes(SIZE_BYTES),), daemon=True)
    sender.start()
    sender.join(WAIT_S)
    print("send() still blocked:", sender.is_alive())  # (1)!
    assert sender.is_alive()

    received = len(reader.recv())
    sender.join()
    print("after recv():", received, "bytes, send() has returned")
    assert received == SIZE_BYTES
