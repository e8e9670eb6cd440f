"""The end of a pipe may be sent to a running process, through a queue or another pipe. 管道的一端可以交给已经在运行的进程，通过队列或者别的管道。"""

import multiprocessing


def work(post):
    writer = post.get()  # after the start
    writer.send("hello")
    writer.close()


if __name__ == "__main__":
    post = multiprocessing.Queue()
    process = multiprocessing.Process(target=work, args=(post,))
    process.start()
    reader, writer = multiprocessing.Pipe(duplex=False)  # made after the start
    post.put(writer)
    answer = reader.recv()
    process.join()
    print("received:", answer)
    assert answer == "hello" and process.exitcode == 0
