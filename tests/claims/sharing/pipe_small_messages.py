"""A two-way pipe holds far fewer small messages than a one-way pipe. 小消息，双向管道能放的比单向的少得多。"""

import multiprocessing
import os


def messages_held(duplex):
    reader, writer = multiprocessing.Pipe(duplex)
    os.set_blocking(writer.fileno(), False)  # an exception, instead of waiting for a reader
    count = 0
    try:
        while True:
            writer.send_bytes(b"x")
            count += 1
    except BlockingIOError:
        return count


one_way, two_way = messages_held(duplex=False), messages_held(duplex=True)
print("far fewer in the two-way pipe:", two_way * 4 < one_way)
assert two_way * 4 < one_way
