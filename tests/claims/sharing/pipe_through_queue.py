"""The end of a pipe may be sent to a running process, and is lost if it is closed too early. 管道的一端可以交给已经在运行的进程；关闭得太早，就送不到。"""

import multiprocessing
import threading

go_on = threading.Event()


class SlowToPickle:
    def __reduce__(self):
        go_on.wait()
        return str, ("slow",)


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

    post.put(SlowToPickle())  # holds the feeder thread
    post.put(writer)
    writer.close()  # before the feeder thread has pickled it
    post.put("last")
    go_on.set()
    arrived = post.get(), post.get()
    print("closed too early:", *arrived)
    assert arrived == ("slow", "last")
