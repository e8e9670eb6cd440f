"""A child reports through a pipe; its end says that it is done. 子进程经管道汇报，关端即结束。"""

import multiprocessing


def count_words(writer, texts):
    for text in texts:
        writer.send((text, len(text.split())))
    writer.close()  # (1)!


if __name__ == "__main__":
    reader, writer = multiprocessing.Pipe(duplex=False)  # (2)!
    texts = ["one two", "three"]
    child = multiprocessing.Process(target=count_words, args=(writer, texts))
    child.start()
    writer.close()  # (3)!
    received = []
    while True:
        try:
            received.append(reader.recv())
        except EOFError:  # (4)!
            break
    child.join()
    print(received)
    assert child.exitcode == 0
    assert received == [("one two", 2), ("three", 1)]
