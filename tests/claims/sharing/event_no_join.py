"""No join(): the child finds the event gone. 没有 join()：子进程找不到事件。"""

import multiprocessing
import time

time.sleep(0.1)  # stands for slow imports: a spawned child does them again


def release(built):
    print("event is", built.wait(), flush=True)


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")  # (1)!
    built = multiprocessing.Event()
    process = multiprocessing.Process(target=release, args=(built,))
    process.start()
    built.set()
    assert process.exitcode is None  # it has not ended
    print("end of the main block, nobody joins", flush=True)  # (2)!
