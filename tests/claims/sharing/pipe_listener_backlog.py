"""Many clients at once: some may hang; not if the Listener has a backlog for them all. 许多客户端同时连接：有的可能卡住；Listener 的 backlog 容得下全部，就不会。"""

import multiprocessing
import threading
import time
from multiprocessing.connection import Client, Listener

CLIENTS = 16
ATTEMPTS = 10
WAIT_S = 4


def call(address, together):
    together.wait()
    try:
        with Client(address, authkey=b"secret") as connection:
            connection.recv()
    except (EOFError, OSError, multiprocessing.AuthenticationError):
        pass  # at the end of the program


def serve(listener):
    while True:
        with listener.accept() as connection:
            connection.send("hello")


def all_served(**backlog):
    listener = Listener(("127.0.0.1", 0), authkey=b"secret", **backlog)
    together, deadline = threading.Barrier(CLIENTS), time.monotonic() + WAIT_S
    work = [(call, (listener.address, together))] * CLIENTS + [(serve, (listener,))]
    threads = [threading.Thread(target=target, args=args, daemon=True) for target, args in work]
    for thread in threads:
        thread.start()
    for client in threads[:CLIENTS]:
        client.join(max(0, deadline - time.monotonic()))
    return not any(client.is_alive() for client in threads[:CLIENTS])


if __name__ == "__main__":
    default = all(all_served() for _ in range(ATTEMPTS))
    large = all_served(backlog=CLIENTS)
    print("default, all clients are served:", "always" if default else "not always")
    print(f"backlog={CLIENTS}, all clients are served:", large)
    assert (default, large) == (False, True)
