"""With port 0 the system chooses the port; `start()` and `get_server()` tell it in different places.
端口写 0，由系统挑选；`start()` 和 `get_server()` 把它写在不同的地方。"""

from multiprocessing.managers import BaseManager


class Bank(BaseManager):
    pass


Bank.register("account", callable=dict)

if __name__ == "__main__":
    manager = Bank(("127.0.0.1", 0), authkey=b"secret")
    assert manager.address == ("127.0.0.1", 0)
    with manager:  # calls start()
        host, port = manager.address
        assert host == "127.0.0.1" and port != 0
        client = Bank(manager.address, authkey=b"secret")
        client.connect()
        assert client.account().copy() == {}  # it is the right port

    other = Bank(("127.0.0.1", 0), authkey=b"secret")
    server = other.get_server()
    assert server.address[1] != 0
    assert other.address == ("127.0.0.1", 0)
    server.listener.close()
    print("after start(): manager.address; after get_server(): server.address")
