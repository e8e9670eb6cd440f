"""What can't be passed to a spawned child. 哪些东西传不给 spawn 的子进程。"""

import multiprocessing
import sqlite3
import threading


def use(thing):
    print("never printed", flush=True)


def make_local():
    def local():
        pass

    return local


if __name__ == "__main__":
    refused = []
    context = multiprocessing.get_context("spawn")
    database = sqlite3.connect(":memory:")
    with open(__file__) as file:
        for thing in (
            lambda: 42,
            make_local(),
            file,
            (line for line in file),
            threading.Lock(),
            database,
        ):
            process = context.Process(target=use, args=(thing,))
            try:
                process.start()  # (1)!
            except Exception as error:
                refused.append(thing)
                print(f"{type(error).__name__}: {error}")
                assert process.exitcode is None  # nothing was started
    database.close()
    assert len(refused) == 6
