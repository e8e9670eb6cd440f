"""Programs that reach one queue over the network. 几个程序经网络共用一个队列。"""

import multiprocessing
import queue
from multiprocessing.managers import BaseManager


class Jobs(BaseManager):
    pass


def serve(writer):
    jobs = queue.Queue()
    Jobs.register("jobs", callable=lambda: jobs)  # (1)!
    server = Jobs(("127.0.0.1", 0), authkey=b"secret").get_server()  # (2)!
    writer.send(server.address)
    server.serve_forever()


def connect(address):
    Jobs.register("jobs")  # (3)!
    manager = Jobs(address, authkey=b"secret")
    manager.connect()
    return manager.jobs()


def give_work(address):
    connect(address).put("resize photo 1")


if __name__ == "__main__":
    reader, writer = multiprocessing.Pipe(duplex=False)
    server = multiprocessing.Process(target=serve, args=(writer,))
    server.start()
    address = reader.recv()
    client = multiprocessing.Process(target=give_work, args=(address,))
    client.start()
    client.join()
    job = connect(address).get()  # (4)!
    server.terminate()
    server.join()
    print("another client gets:", job)
    assert client.exitcode == 0
    assert job == "resize photo 1"
