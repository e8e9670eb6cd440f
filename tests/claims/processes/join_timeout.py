"""join(timeout) returns None either way: ask afterwards. join(timeout) 总是返回 None，要自己再问一次。"""

import multiprocessing


def wait(stop):
    stop.wait()


if __name__ == "__main__":
    stop = multiprocessing.Event()
    process = multiprocessing.Process(target=wait, args=(stop,))
    process.start()
    answer = process.join(timeout=0.1)  # (1)!
    print("join:", answer, "| alive:", process.is_alive(), "| exitcode:", process.exitcode)
    assert (answer, process.is_alive(), process.exitcode) == (None, True, None)

    stop.set()
    answer = process.join(timeout=10)
    print("join:", answer, "| alive:", process.is_alive(), "| exitcode:", process.exitcode)
    assert (answer, process.is_alive(), process.exitcode) == (None, False, 0)
    assert process.join() is None  # (2)!
