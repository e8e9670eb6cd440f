"""Two stages: wait for a fact, not for a notification. 等的是事实，不是通知。"""

import multiprocessing


def stage_1(condition, ready):
    with condition:
        ready.value = True  # (1)!
        condition.notify_all()


def stage_2(condition, ready, started, inside):
    with condition:
        inside.set()
        condition.wait_for(lambda: ready.value)  # (2)!
    started.put(multiprocessing.current_process().name)


if __name__ == "__main__":
    condition = multiprocessing.Condition()
    ready = multiprocessing.Value("b", False, lock=False)  # (3)!
    started = multiprocessing.SimpleQueue()
    inside = multiprocessing.Event()
    first = multiprocessing.Process(target=stage_1, args=(condition, ready))
    waiting, late = (
        multiprocessing.Process(target=stage_2, args=(condition, ready, started, inside), name=name)
        for name in ("waiting", "late")
    )
    waiting.start()
    inside.wait()  # it has the lock, and gives it up only to wait
    first.start()
    first.join()
    late.start()  # (4)!
    for process in (waiting, late):
        process.join()
    print("stage 2 ran in:", sorted(started.get() for _ in range(2)))
    assert [one.exitcode for one in (first, waiting, late)] == [0, 0, 0]
    assert started.empty()
