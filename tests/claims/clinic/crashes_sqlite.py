"""A sqlite3 connection can be used in the thread that opened it only; one connection a thread does. sqlite3 的连接只能在打开它的线程里用；每个线程各开一个就行。"""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

connection = sqlite3.connect(":memory:")


def with_my_own(number):
    with closing(sqlite3.connect(":memory:")) as own:  # (1)!
        return own.execute("SELECT ? + 1", (number,)).fetchone()[0]


with ThreadPoolExecutor(1) as pool:
    error = pool.submit(connection.execute, "SELECT 1").exception()
    print(f"{type(error).__name__}: {str(error).split('.')[0]}.")
    assert type(error) is sqlite3.ProgrammingError
    assert "SQLite objects created in a thread can only be used in that same thread." in str(error)
    print("a connection of its own:", pool.submit(with_my_own, 1).result())
    assert pool.submit(with_my_own, 1).result() == 2
connection.close()
