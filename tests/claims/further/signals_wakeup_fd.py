"""set_wakeup_fd(): each signal becomes a byte in a socket. set_wakeup_fd()：每个信号变成套接字里的一个字节。"""

import signal
import socket
import threading

reader, writer = socket.socketpair()
writer.setblocking(False)  # (1)!
names = []


def listen():
    signum = reader.recv(1)[0]  # (2)!
    names.append((signal.Signals(signum).name, threading.current_thread().name))


signal.signal(signal.SIGTERM, lambda signum, frame: None)  # (3)!
before = signal.set_wakeup_fd(writer.fileno())
listener = threading.Thread(target=listen, name="listener")
listener.start()
signal.raise_signal(signal.SIGTERM)
listener.join()
signal.set_wakeup_fd(before)  # (4)!
reader.close()
writer.close()

print(names)
assert names == [("SIGTERM", "listener")]
assert before == -1
