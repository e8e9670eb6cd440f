"""The parent keeps its copy of the writing end: no EOFError. 父进程没关写端，等不到 EOFError。"""

import multiprocessing

WAIT_S = 0.3


def send_one(writer):
    writer.send("only this")
    writer.close()


if __name__ == "__main__":
    reader, writer = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=send_one, args=(writer,))
    child.start()
    child.join()
    print("received:", reader.recv())
    ended = reader.poll(WAIT_S)  # (1)!
    print("child gone, end of the pipe seen:", ended)
    assert child.exitcode == 0
    assert not ended

    writer.close()  # (2)!
    assert reader.poll(WAIT_S)
    try:
        reader.recv()
    except EOFError:
        print("own copy closed: EOFError")
    else:
        raise AssertionError("the pipe has no end yet")
