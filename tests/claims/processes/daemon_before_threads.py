"""Up to 3.12 a child terminates its daemon processes though a thread of its own still works; since 3.13 it waits for the thread first. 3.12 及更早版本里，子进程的线程还在工作，它的守护进程就被终止了；3.13 起先等线程。"""

import multiprocessing
import sys
import threading
from time import sleep


def serve(writer):
    writer.send("ready")
    sleep(60)


def work(daemon, results):
    threading.main_thread().join()  # until the main thread begins to wait for this one
    results.send(daemon.exitcode)


def program(results):
    reader, writer = multiprocessing.Pipe(duplex=False)
    daemon = multiprocessing.Process(target=serve, args=(writer,), daemon=True)
    daemon.start()
    assert reader.recv() == "ready"
    threading.Thread(target=work, args=(daemon, results)).start()


if __name__ == "__main__":
    inbox, outbox = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=program, args=(outbox,))
    process.start()
    seen = inbox.recv()
    process.join()
    assert process.exitcode == 0
    assert seen == (-15 if sys.version_info < (3, 13) else None), seen
    print("when its thread still works: as expected of this version")
