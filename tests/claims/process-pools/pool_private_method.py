"""A private method can't be found in the worker of a Pool: map() never returns. 私有方法在 Pool 的工作进程里找不到：map() 永不返回。"""

import multiprocessing
import os


class Shop:
    def price(self, net):
        return net + 1

    def __price(self, net):
        return net + 1

    def methods(self):
        return {"price": self.price, "__price": self.__price}


def answer(method, timeout):
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        try:
            return pool.map_async(method, [10]).get(timeout)
        except multiprocessing.TimeoutError:
            return "no answer"


if __name__ == "__main__":
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # the workers' tracebacks
    methods = Shop().methods()
    answers = {
        "price": answer(methods["price"], timeout=60),
        "__price": answer(methods["__price"], timeout=2),
    }
    print(answers)
    assert answers == {"price": [11], "__price": "no answer"}
