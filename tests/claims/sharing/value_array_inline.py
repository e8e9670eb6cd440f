"""Under fork, the memory of a Value made inside args goes to the next Value of the parent. 用 fork 时，写在 args 里的 Value，内存会分给父进程的下一个 Value。"""

import multiprocessing


def write(value, start):
    start.wait()
    value.value = 99


def own_value(context, keep):
    start = context.Event()
    args = (context.Value("i", 0), start)
    child = context.Process(target=write, args=args)
    child.start()
    if not keep:
        del args
    own = context.Value("i", 1)
    start.set()
    child.join()
    assert child.exitcode == 0
    return own.value


if __name__ == "__main__":
    fork = multiprocessing.get_context("fork")
    kept, inline = own_value(fork, keep=True), own_value(fork, keep=False)
    print("the parent's own Value, the child's was kept:", kept)
    print("the parent's own Value, it was not kept:     ", inline)
    assert (kept, inline) == (1, 99)
