"""Which children are alive. 哪些子进程还活着。"""

import multiprocessing


def start_another(stop, started):
    grandchild = multiprocessing.Process(target=stop.wait)
    grandchild.start()
    started.release()
    grandchild.join()


if __name__ == "__main__":
    stop, started = multiprocessing.Event(), multiprocessing.Semaphore(0)
    options = {"target": start_another, "args": (stop, started)}
    processes = [multiprocessing.Process(name=f"w{i}", **options) for i in range(2)]
    assert multiprocessing.active_children() == []  # (1)!
    for process in processes:
        process.start()
    for process in processes:
        started.acquire()  # now there are four descendants
    alive = multiprocessing.active_children()
    print("alive:", sorted(process.name for process in alive))
    assert {process.pid for process in alive} == {process.ident for process in processes}
    assert multiprocessing.current_process() not in alive  # (2)!

    stop.set()
    for process in multiprocessing.active_children():
        process.join()
    print("after join:", multiprocessing.active_children())
    assert multiprocessing.active_children() == []
    assert [process.exitcode for process in processes] == [0, 0]
