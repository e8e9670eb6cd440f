"""At exit, daemon processes are terminated first, and ordinary children waited for after that. 退出时先终止守护进程，再等普通子进程。"""

import multiprocessing
from time import sleep


def serve(writer):
    writer.send("ready")
    sleep(60)


def work(reader, results):
    try:
        ended = reader.poll(30) and reader.recv()
    except EOFError:  # the daemon process was the last to hold the other end
        ended = "the daemon process is gone, this child works on"
    results.send(ended)


def program(results):
    reader, writer = multiprocessing.Pipe(duplex=False)
    multiprocessing.Process(target=serve, args=(writer,), daemon=True).start()
    assert reader.recv() == "ready"
    writer.close()
    multiprocessing.Process(target=work, args=(reader, results)).start()


if __name__ == "__main__":
    inbox, outbox = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=program, args=(outbox,))
    process.start()
    seen = inbox.recv()
    process.join()
    print(seen)
    assert seen == "the daemon process is gone, this child works on"
    assert process.exitcode == 0
