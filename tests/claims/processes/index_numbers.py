"""Where default names come from. 默认的进程名从哪里来。"""

import multiprocessing


def report(renamed, results):
    renamed.wait()
    results.put((multiprocessing.current_process().name, multiprocessing.Process().name))


def names_in(process, renamed, results):
    renamed.clear()
    process.start()
    process.name = "too late"
    renamed.set()
    names = results.get()
    process.join()
    assert process.exitcode == 0
    return names


if __name__ == "__main__":
    tools = multiprocessing.Event(), multiprocessing.SimpleQueue()
    first = multiprocessing.Process(target=report, args=tools)
    second = multiprocessing.Process(name="saver")  # (1)!
    third = multiprocessing.Process(target=report, args=tools)
    print("created:", [first.name, second.name, third.name])
    assert [first.name, second.name, third.name] == ["Process-1", "saver", "Process-3"]

    nested = names_in(first, *tools)[1]
    print("created in a child:", nested)  # (2)!
    assert nested == "Process-1:1"

    third.name = "sender"  # (3)!
    seen = names_in(third, *tools)
    print("the child knows its new name:", seen[0])
    assert seen == ("sender", "Process-3:1")
    assert multiprocessing.current_process().name == "MainProcess"
    assert multiprocessing.Process(name="saver").name == second.name  # need not be unique
