"""Two processes send large messages into the same end. 两个进程往同一端发大消息。"""

import contextlib
import multiprocessing
import os
import random
import time

SIZE_BYTES = 200_000  # more than a pipe holds
HEADER_BYTES = 4  # the length, which send_bytes() writes first


def send(writer, letter, start, plan):
    for lock in plan:
        start.wait()
        time.sleep(random.choice((0, 0.01)))  # (1)!
        with lock or contextlib.nullcontext():
            writer.send_bytes(letter * SIZE_BYTES)


def read_raw(reader, size):  # (2)!
    data = b""
    while len(data) < size:
        data += os.read(reader.fileno(), size - len(data))
    return data


if __name__ == "__main__":
    reader, writer = multiprocessing.Pipe(duplex=False)
    start, plan = multiprocessing.Barrier(3), [None] * 40 + [multiprocessing.Lock()] * 10
    senders = [
        multiprocessing.Process(target=send, args=(writer, letter, start, plan))
        for letter in (b"A", b"B")
    ]
    for sender in senders:
        sender.start()
    seen = set()
    for lock in plan:
        start.wait()
        data = read_raw(reader, 2 * (HEADER_BYTES + SIZE_BYTES))
        first, second = (data[:HEADER_BYTES] + letter * SIZE_BYTES for letter in (b"A", b"B"))
        whole = data in (first + second, second + first)
        how = "both messages whole" if whole else "mixed up"
        seen.add(f"{'lock' if lock else 'no lock'}: {how}")
    for sender in senders:
        sender.join()
        assert sender.exitcode == 0
    print(*sorted(seen, reverse=True), sep="\n")
    without = {"no lock: both messages whole", "no lock: mixed up"}
    assert seen == without | {"lock: both messages whole"}
