"""Bytes without pickling, message by message. 不经 pickle，一条一条收发字节。"""

import multiprocessing

if __name__ == "__main__":
    left, right = multiprocessing.Pipe()
    left.send_bytes(b"first")
    left.send_bytes(b"second")
    messages = [right.recv_bytes(), right.recv_bytes(maxlength=100)]
    print(messages)
    assert messages == [b"first", b"second"]  # not b"firstsecond": a message stays whole

    buffer = bytearray(8)
    left.send_bytes(b"hello")
    size = right.recv_bytes_into(buffer)
    print(bytes(buffer[:size]))
    assert bytes(buffer) == b"hello\0\0\0"

    left.send_bytes(b"longer than eight")
    try:
        right.recv_bytes_into(buffer)
    except multiprocessing.BufferTooShort as error:
        print("BufferTooShort, the message is", error.args[0])
        assert error.args[0] == b"longer than eight"
        assert isinstance(error, multiprocessing.ProcessError)
    assert not right.poll()  # nothing is left in the pipe

    left.send_bytes(b"far too long")
    try:
        right.recv_bytes(maxlength=5)
    except OSError as error:
        print("OSError:", error)
    else:
        raise AssertionError("a longer message was read")
    assert not right.readable  # this end is of no use any more
