"""If the parent is killed, its daemon process lives on. 父进程被杀掉，它的守护进程还活着。"""

import multiprocessing
from multiprocessing import connection


def watch(outbox):
    parent = multiprocessing.parent_process()
    assert connection.wait([parent.sentinel], timeout=0) == []
    outbox.send("ready")
    connection.wait([parent.sentinel])  # (1)!
    outbox.send(f"{parent.name} is gone, I am still here")


def be_parent(outbox):
    child = multiprocessing.Process(target=watch, args=(outbox,), daemon=True)
    child.start()
    child.join()


if __name__ == "__main__":
    inbox, outbox = multiprocessing.Pipe(duplex=False)
    parent = multiprocessing.Process(target=be_parent, args=(outbox,), name="parent")
    parent.start()
    assert inbox.recv() == "ready"
    parent.kill()  # (2)!
    parent.join()
    last_words = inbox.recv()
    print(last_words)
    assert last_words == "parent is gone, I am still here"
    assert parent.exitcode == -9
