"""Both ends send and receive. 两端都能收发。"""

import multiprocessing


def calculator(connection):
    while (question := connection.recv()) != "bye":
        connection.send(sum(question))


if __name__ == "__main__":
    ours, theirs = multiprocessing.Pipe()  # (1)!
    child = multiprocessing.Process(target=calculator, args=(theirs,))
    child.start()
    theirs.close()
    ours.send([1, 2, 3])
    answered = ours.poll(5)  # (2)!
    answer = ours.recv()
    ours.send("bye")
    child.join()
    print("answer:", answer)
    assert answered and answer == 6
    assert child.exitcode == 0
    assert ours.readable and ours.writable and ours.fileno() > 0
    ours.close()
    assert ours.closed

    reader, writer = multiprocessing.Pipe(duplex=False)
    assert (reader.readable, reader.writable) == (True, False)
    try:
        reader.send("wrong way")
    except OSError as error:
        print("OSError:", error)
    else:
        raise AssertionError("the reading end took a message")
    reader.close()
    try:
        writer.send("nobody will read this")
    except BrokenPipeError:  # (3)!
        print("BrokenPipeError: the reading end is closed")
    else:
        raise AssertionError("the message went nowhere")
