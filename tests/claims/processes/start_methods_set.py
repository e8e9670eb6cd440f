"""Choose once, under the guard, before anything else. 在保护下最先选定，只选一次。"""

import multiprocessing


def work():
    print("working, start method:", multiprocessing.get_start_method(), flush=True)


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")  # (1)!
    process = multiprocessing.Process(target=work)
    process.start()
    process.join()
    assert process.exitcode == 0

    try:
        multiprocessing.set_start_method("spawn")
    except RuntimeError as error:
        print("second time:", error)
        refused = True
    assert refused
    multiprocessing.set_start_method("spawn", force=True)  # (2)!

    library = multiprocessing.get_context("spawn")  # (3)!
    print("a context has the same functions:", type(library.Process()).__name__)
    assert type(library.Process()).__name__ == "SpawnProcess"
    assert type(multiprocessing.Process()).__name__ == "Process"
