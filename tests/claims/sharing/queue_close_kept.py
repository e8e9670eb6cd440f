"""After start() and close() the parent lets its queue go: a child that is still starting crashes, except under fork. start() 和 close() 之后父进程不再保留队列：还在启动的子进程会崩溃，fork 除外。"""

import multiprocessing


class Late:
    """Takes a while to unpickle: until the parent says go."""

    def __init__(self, go):
        self.go = go

    def __reduce__(self):
        return type(self.go).recv, (self.go,)


def put(late, queue):
    queue.put("item")


def start(context, go):
    queue = context.Queue()
    process = context.Process(target=put, args=(Late(go), queue))
    process.start()
    queue.close()
    return process, queue


def exit_code(method, keep):
    context = multiprocessing.get_context(method)
    reader, writer = context.Pipe(duplex=False)
    process, queue = start(context, reader)
    if not keep:
        del queue
    writer.send("go")
    process.join()
    return process.exitcode


if __name__ == "__main__":
    for method in ("fork", "spawn", "forkserver"):
        codes = exit_code(method, keep=False), exit_code(method, keep=True)
        print(f"{method:10} let go: {codes[0]}, kept: {codes[1]}")
        assert codes == ((0, 0) if method == "fork" else (1, 0))
