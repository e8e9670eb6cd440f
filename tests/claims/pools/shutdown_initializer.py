"""One initializer per worker, and names for the workers. 每个工作线程初始化一次，并且有名字。"""

import threading
from concurrent.futures import ThreadPoolExecutor

connection = threading.local()
both_here = threading.Barrier(2, timeout=5)
opened = []


def connect(server):
    connection.name = f"{server}/{threading.current_thread().name}"
    opened.append(connection.name)


def query(number):
    if number < 2:
        both_here.wait()  # (1)!
    return connection.name


with ThreadPoolExecutor(
    max_workers=2, thread_name_prefix="db", initializer=connect, initargs=("main",)
) as executor:
    used = list(executor.map(query, range(6)))

print("opened:", sorted(opened))
assert sorted(opened) == ["main/db_0", "main/db_1"]
assert len(used) == 6 and set(used) == set(opened)
assert not hasattr(connection, "name")  # (2)!
