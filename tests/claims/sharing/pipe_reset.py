"""Both ways, and closed before all was read: another exception. 双向管道没读完就关：换了一种异常。"""

import multiprocessing


def exception_at_the_end(*unread):
    ours, theirs = multiprocessing.Pipe()
    for message in unread:
        ours.send(message)
    theirs.close()  # (1)!
    try:
        ours.recv()
    except (EOFError, ConnectionResetError) as error:
        return type(error).__name__


if __name__ == "__main__":
    all_read, some_unread = exception_at_the_end(), exception_at_the_end("hello")
    print("all was read:   ", all_read)
    print("some was unread:", some_unread)
    assert (all_read, some_unread) == ("EOFError", "ConnectionResetError")
