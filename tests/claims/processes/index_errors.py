"""multiprocessing.TimeoutError is not TimeoutError. multiprocessing.TimeoutError 不是内置的那个。"""

import multiprocessing
import threading
from multiprocessing.pool import ThreadPool

gate = threading.Event()
with ThreadPool(1) as pool:
    answer = pool.apply_async(gate.wait)
    try:
        try:
            answer.get(timeout=0.05)
        except TimeoutError:  # (1)!
            print("caught by `except TimeoutError`")
    except multiprocessing.TimeoutError as error:
        print("missed by `except TimeoutError`:", type(error).__module__, type(error).__name__)
        missed = not isinstance(error, TimeoutError)
    gate.set()
    answer.get()
assert missed

receiver, sender = multiprocessing.Pipe(duplex=False)
sender.send_bytes(b"four")
try:
    receiver.recv_bytes_into(bytearray(3))  # (2)!
except multiprocessing.ProcessError as error:
    print(type(error).__name__, "still carries the message:", error.args[0])
    assert type(error) is multiprocessing.BufferTooShort
    assert error.args[0] == b"four"

for error in (multiprocessing.AuthenticationError, multiprocessing.TimeoutError):
    assert issubclass(error, multiprocessing.ProcessError)
