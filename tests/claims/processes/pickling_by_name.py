"""A class travels by name, without what you changed in it. 类只传名字，改过的类属性不会跟着走。"""

import multiprocessing


class Client:
    retries = 3

    def __init__(self, host):
        self.host = host


def report(client, results):
    results.put((client.host, client.retries))


if __name__ == "__main__":
    Client.retries = 5  # (1)!
    client = Client("a.example")
    context = multiprocessing.get_context("spawn")
    results = context.SimpleQueue()
    process = context.Process(target=report, args=(client, results))
    process.start()
    seen = results.get()
    process.join()
    print("parent:", (client.host, client.retries))
    print("child: ", seen)  # (2)!
    assert (client.host, client.retries) == ("a.example", 5)
    assert seen == ("a.example", 3)
