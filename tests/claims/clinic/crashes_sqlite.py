"""A sqlite3 connection can be used in the thread that opened it only; one connection a thread does, each :memory: being another database. sqlite3 的连接只能在打开它的线程里用；每个线程各开一个就行，每个 :memory: 是另一个数据库。"""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE books (title)")


def with_my_own(number):
    with closing(sqlite3.connect(":memory:")) as own:
        tables = own.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        return own.execute("SELECT ? + 1", (number,)).fetchone()[0], tables


with ThreadPoolExecutor(1) as pool:
    error = pool.submit(connection.execute, "SELECT 1").exception()
    print(f"{type(error).__name__}: {str(error).split('.')[0]}.")
    assert type(error) is sqlite3.ProgrammingError
    assert "SQLite objects created in a thread can only be used in that same thread." in str(error)
    result, tables = pool.submit(with_my_own, 1).result()
    print("a connection of its own:", result)
    print("tables in its :memory:", tables)
    assert (result, tables) == (2, 0)
connection.close()
