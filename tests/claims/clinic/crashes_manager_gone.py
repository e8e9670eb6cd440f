"""A proxy used in a new thread or process after its manager has gone: 'ForkAwareLocal' object has no attribute 'connection', then an error of the connection. 管理器没了之后，在新的线程或进程里用代理：先是 'ForkAwareLocal' object has no attribute 'connection'，再是连接的错误。"""

import multiprocessing
from concurrent.futures import ThreadPoolExecutor

if __name__ == "__main__":
    with multiprocessing.Manager() as manager:
        shared = manager.list([1])
        print("while it is there:", len(shared))
    with ThreadPoolExecutor(1) as pool:
        error = pool.submit(len, shared).exception()
    first = error.__context__
    while first.__context__ is not None:
        first = first.__context__
    print(f"{type(first).__name__}: {first}")
    print("an OSError:", isinstance(error, OSError))
    assert str(first) == "'ForkAwareLocal' object has no attribute 'connection'"
    assert isinstance(error, OSError)
