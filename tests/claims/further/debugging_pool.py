"""In a pool's initializer, dump_traceback_later() with repeat=True shows a hang that comes after the first dump; without it, there is one dump only. 在进程池的初始化函数里，dump_traceback_later() 加上 repeat=True，第一次转储之后才卡住也看得到；不加就只转储一次。"""

import faulthandler
import multiprocessing
import os
import pathlib
import tempfile
import time

DUMP_EVERY_S = 0.5


def prepare(path, repeat):
    dump = os.open(path, os.O_WRONLY | os.O_CREAT)
    faulthandler.dump_traceback_later(DUMP_EVERY_S, repeat=repeat, file=dump)


def task(path):
    while "most recent call first" not in pathlib.Path(path).read_text():
        time.sleep(0.01)  # works as it should
    stand_still()


def stand_still():
    time.sleep(4 * DUMP_EVERY_S)


def shows_where(repeat):
    with tempfile.TemporaryDirectory() as folder:
        path = str(pathlib.Path(folder, "dump"))
        with multiprocessing.Pool(1, prepare, (path, repeat)) as pool:
            pool.apply(task, (path,))
            pool.close()
            pool.join()
        return " in stand_still" in pathlib.Path(path).read_text()


if __name__ == "__main__":
    once, repeated = shows_where(False), shows_where(True)
    print("the dump shows where it hangs:", once, "| with repeat=True:", repeated)
    assert (once, repeated) == (False, True)
