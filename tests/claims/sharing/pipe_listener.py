"""Listener and Client: unrelated processes, one key. 两个互不相干的进程，凭同一把密钥连接。"""

import multiprocessing
import sys
from multiprocessing.connection import Client, Listener


def call(address, key):
    try:
        with Client(address, authkey=key) as connection:
            connection.send("hello")
            print("client got:", connection.recv(), flush=True)
    except multiprocessing.AuthenticationError:
        sys.exit(3)


def serve_one(listener):
    with listener.accept() as connection:  # (1)!
        connection.send(connection.recv().upper())


if __name__ == "__main__":
    exit_codes = []
    listener = Listener(("127.0.0.1", 0), authkey=b"secret")  # (2)!
    for key in (b"secret", b"guess"):
        client = multiprocessing.Process(target=call, args=(listener.address, key))
        client.start()
        try:
            serve_one(listener)
        except multiprocessing.AuthenticationError:
            print("server refused the key", key)
        client.join()
        exit_codes.append(client.exitcode)
    print("last connection came from", listener.last_accepted[0])
    listener.close()
    assert exit_codes == [0, 3]
