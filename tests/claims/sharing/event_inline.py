"""An event that only the child shall have. 只交给子进程、自己不留的事件。"""

import multiprocessing


class Photos:
    """Takes a while to unpickle: until the parent says go."""

    def __init__(self, go):
        self.go = go

    def __reduce__(self):
        return type(self.go).recv, (self.go,)


def release(photos, built):
    built.wait(0.05)


def exit_code(process, go):
    process.start()
    go.send("go")
    process.join()
    return process.exitcode


if __name__ == "__main__":
    codes = {}
    for method in ("fork", "spawn", "forkserver"):
        context = multiprocessing.get_context(method)
        reader, writer = context.Pipe(duplex=False)
        photos = Photos(reader)
        inline = context.Process(target=release, args=(photos, context.Event()))  # (1)!
        built = context.Event()  # (2)!
        kept = context.Process(target=release, args=(photos, built))
        codes[method] = exit_code(inline, writer), exit_code(kept, writer)
        print(f"{method:10} made inside args: {codes[method][0]}, kept: {codes[method][1]}")
    assert codes == {"fork": (0, 0), "spawn": (1, 0), "forkserver": (1, 0)}
