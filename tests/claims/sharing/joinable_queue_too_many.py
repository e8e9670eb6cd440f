"""One task_done() too many. task_done() 多调了一次。"""

import multiprocessing

if __name__ == "__main__":
    items = multiprocessing.JoinableQueue()
    items.put("one")
    items.put("two")
    items.get()
    items.task_done()
    items.task_done()  # (1)!
    items.join()
    second = items.get()
    print("join() has returned, still in the queue:", second)
    try:
        items.task_done()  # (2)!
    except ValueError as error:
        message = str(error)
    print("ValueError:", message)
    assert second == "two"
    assert message == "task_done() called too many times"
