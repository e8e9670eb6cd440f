"""Where the daemon flag comes from. daemon 标志从哪里来。"""

import multiprocessing


def report(results):
    results.put((multiprocessing.current_process().daemon, multiprocessing.Process().daemon))


def ask(daemon):
    results = multiprocessing.SimpleQueue()
    process = multiprocessing.Process(target=report, args=(results,), daemon=daemon)
    process.start()
    answer = results.get()
    try:
        process.daemon = not daemon  # (1)!
        refused = False
    except AssertionError as error:
        print("after start():", error)
        refused = True
    process.join()
    assert refused
    return answer


if __name__ == "__main__":
    assert multiprocessing.current_process().daemon is False
    assert multiprocessing.Process().daemon is False
    ordinary, daemon = ask(None), ask(True)
    print("created in an ordinary process:", ordinary[1])
    print("created in a daemon process:   ", daemon[1])  # (2)!
    assert ordinary == (False, False)
    assert daemon == (True, True)
