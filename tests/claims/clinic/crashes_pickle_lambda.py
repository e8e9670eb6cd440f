"""A lambda and a local function can't be pickled. lambda 和局部函数不能序列化。"""

import multiprocessing
import pickle


def make_adder(step):
    def add(number):
        return number + step

    return add


if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    failed = []
    for target in (lambda number: number, make_adder(1)):  # (1)!
        try:
            context.Process(target=target, args=(1,)).start()
        except (pickle.PicklingError, AttributeError) as error:
            print(f"{type(error).__name__}: {error}")
            failed.append(target)
    assert len(failed) == 2
