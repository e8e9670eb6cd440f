"""What a terminated worker had not flushed is lost. 工作进程被终止，没有刷新的内容就丢了。"""

import multiprocessing
import os
import tempfile
import time
from multiprocessing import Pool

written = None


def keep(event):
    global written
    written = event


def save(path):
    file = open(path, "w")
    file.write("half of the report")  # (1)!
    written.set()
    time.sleep(30)


if __name__ == "__main__":
    event = multiprocessing.Event()
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "report.txt")
        with Pool(processes=1, initializer=keep, initargs=(event,)) as pool:
            pool.apply_async(save, (path,))
            assert event.wait(10)
        pool.join()
        size = os.path.getsize(path)
    print("bytes in the file:", size)
    assert size == 0
