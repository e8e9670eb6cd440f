"""The order in which fork calls its functions. fork 调用登记函数的顺序。"""

import functools
import multiprocessing
import os

calls = []
for name in ("A", "B"):
    os.register_at_fork(
        before=functools.partial(calls.append, f"before {name}"),
        after_in_parent=functools.partial(calls.append, f"parent {name}"),
        after_in_child=functools.partial(calls.append, f"child {name}"),
    )


def report(results):
    results.put(calls)


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    results = context.SimpleQueue()
    process = context.Process(target=report, args=(results,))
    process.start()
    in_child = results.get()
    process.join()
    print("parent:", calls)
    print("child: ", in_child)
    assert calls == ["before B", "before A", "parent A", "parent B"]
    assert in_child == ["before B", "before A", "child A", "child B"]
    assert process.exitcode == 0
