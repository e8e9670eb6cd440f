"""A lock and its process come from the same context. 锁和进程要来自同一个上下文。"""

import multiprocessing


def work(lock):
    with lock:
        pass


if __name__ == "__main__":
    lock = multiprocessing.get_context("fork").Lock()
    process = multiprocessing.get_context("spawn").Process(target=work, args=(lock,))
    try:
        process.start()
    except RuntimeError as error:
        message = str(error)
    print(message.split(". ")[0])
    assert message.startswith("A SemLock created in a fork context is being shared")
