"""A message cut off in the middle: recv() raises OSError; cut off right after its length, EOFError. 消息断在中间：recv() 抛出 OSError；刚写完长度就断了，是 EOFError。"""

import multiprocessing
import os
import struct


def receive(*parts):
    """What recv() does after a writer that was killed when it had written these bytes."""
    reader, writer = multiprocessing.Pipe(duplex=False)
    for part in parts:
        os.write(writer.fileno(), part)
    writer.close()
    try:
        return reader.recv()
    except (OSError, EOFError) as error:
        return type(error).__name__


length = struct.pack("!i", 1000)
in_the_middle, after_the_length = receive(length, b"x" * 10), receive(length)
print("in the middle:", in_the_middle, "| after the length:", after_the_length)
assert (in_the_middle, after_the_length) == ("OSError", "EOFError")
