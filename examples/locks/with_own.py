from contextlib import contextmanager


@contextmanager
def borrowed(pool):
    connection = pool.pop()  # (1)!
    try:
        yield connection  # (2)!
    finally:
        pool.append(connection)  # (3)!


pool = ["connection 1"]
with borrowed(pool) as connection:
    print("using", connection, pool)
print("afterwards", pool)
