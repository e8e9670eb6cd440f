"""Queue and JoinableQueue do the same work, side by side. 两种队列做同一件事，逐项对比。"""

import multiprocessing
import threading


def work_on_one(items, taken, finish):
    items.get()
    taken.set()  # the item has left the queue, the work has not begun
    finish.wait()
    if hasattr(items, "task_done"):
        items.task_done()


def compare(items):
    taken, finish = multiprocessing.Event(), multiprocessing.Event()
    child = multiprocessing.Process(target=work_on_one, args=(items, taken, finish))
    child.start()
    items.put("item")
    taken.wait()
    seen = {"empty() while the item is worked on": items.empty()}
    if hasattr(items, "join"):
        waiter = threading.Thread(target=items.join)
        waiter.start()
        waiter.join(timeout=0.2)
        seen["join() waits for task_done()"] = waiter.is_alive()
    finish.set()
    child.join()
    assert child.exitcode == 0
    if hasattr(items, "join"):
        waiter.join()  # after task_done(), it returns
    items.close()
    items.join_thread()
    return seen


if __name__ == "__main__":
    plain = compare(multiprocessing.Queue())
    joinable = compare(multiprocessing.JoinableQueue())
    print(f"{'':36} Queue    JoinableQueue")
    for what in joinable:
        print(f"{what:36} {str(plain.get(what, 'no join')):8} {joinable[what]}")
    assert list(plain.values()) == [True]  # empty, and no way to ask about the work
    assert list(joinable.values()) == [True, True]
