"""A method can be passed to a spawned child, a private one can't be found there. 方法能传给 spawn 的子进程，私有方法在那里却找不到。"""

import multiprocessing
import os


class Scaler:
    def scale(self):
        pass

    def __scale(self):
        pass

    def methods(self):
        return {"scale": self.scale, "__scale": self.__scale}


if __name__ == "__main__":
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # the child's traceback
    codes = {}
    for name, method in Scaler().methods().items():
        process = multiprocessing.get_context("spawn").Process(target=method)
        process.start()
        process.join()
        codes[name] = process.exitcode
        print(f"{name}: exit code {process.exitcode}")
    assert codes == {"scale": 0, "__scale": 1}
