"""Under fork the arguments of a Process are not pickled, those of a Pool's task are. fork 下，Process 的参数不做序列化，Pool 任务的参数照样要。"""

import multiprocessing
import threading


def work(lock):
    with lock:
        return "done"


if __name__ == "__main__":
    context, lock = multiprocessing.get_context("fork"), threading.Lock()
    process = context.Process(target=work, args=(lock,))
    process.start()
    process.join()
    print("Process: exit code", process.exitcode)
    assert process.exitcode == 0
    with context.Pool(1) as pool:
        try:
            pool.apply(work, (lock,))
            raise AssertionError("a lock can't be pickled")
        except TypeError as error:
            print("Pool:", error)
