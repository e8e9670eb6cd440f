"""The inner task has a pool of its own."""

from concurrent.futures import ThreadPoolExecutor


def inner():
    return 1


def outer():
    return inner_pool.submit(inner).result()


with ThreadPoolExecutor(1) as inner_pool, ThreadPoolExecutor(1) as pool:
    print(pool.submit(outer).result())
