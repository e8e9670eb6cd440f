"""Wait for several pipes at once. 同时等多个管道。"""

import multiprocessing
from multiprocessing.connection import wait


def send_twice(writer, name):
    writer.send((name, 1))
    writer.send((name, 2))
    writer.close()


if __name__ == "__main__":
    readers, children = [], []
    for name in ("A", "B"):
        reader, writer = multiprocessing.Pipe(duplex=False)
        assert wait([reader], timeout=0) == []
        child = multiprocessing.Process(target=send_twice, args=(writer, name))
        child.start()
        writer.close()  # (1)!
        readers.append(reader)
        children.append(child)

    messages = []
    while readers:
        for reader in wait(readers, timeout=5):  # (2)!
            try:
                messages.append(reader.recv())
            except EOFError:
                assert wait([reader], timeout=0) == [reader]
                readers.remove(reader)  # (3)!

    ended = []
    while len(ended) < len(children):  # (4)!
        running = [child.sentinel for child in children if child.sentinel not in ended]
        ended += wait(running)
    for child in children:
        child.join()
        assert child.exitcode == 0
    print(sorted(messages))
    assert sorted(messages) == [("A", 1), ("A", 2), ("B", 1), ("B", 2)]
    assert messages.index(("A", 1)) < messages.index(("A", 2))
