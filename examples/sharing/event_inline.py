"""An event that only the child shall have. 只交给子进程、自己不留的事件。"""
# /// example
# wrong = true
# stderr = true
# platform = ["linux", "darwin"]
# start_methods = []
# ///

import multiprocessing
import time


class Photos:
    def __reduce__(self):
        return time.sleep, (0.1,)  # stands for data that takes a while to unpickle


def release(photos, built):
    built.wait(0.05)


def exit_code(process):
    process.start()
    process.join()
    return process.exitcode


if __name__ == "__main__":
    codes = {}
    for method in ("fork", "spawn", "forkserver"):
        context = multiprocessing.get_context(method)
        inline = context.Process(target=release, args=(Photos(), context.Event()))  # (1)!
        built = context.Event()  # (2)!
        kept = context.Process(target=release, args=(Photos(), built))
        codes[method] = exit_code(inline), exit_code(kept)
        print(f"{method:10} made inside args: {codes[method][0]}, kept: {codes[method][1]}")
    assert codes == {"fork": (0, 0), "spawn": (1, 0), "forkserver": (1, 0)}
