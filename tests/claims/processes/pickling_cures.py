"""What to pass instead. 换成能传的东西。"""

import functools
import multiprocessing
import operator


def power(base, exponent):
    return base**exponent


class Scaler:
    def __init__(self, factor):
        self.factor = factor

    def scale(self, x):
        return self.factor * x


def first_word(path):
    with open(path, encoding="utf-8") as file:  # (1)!
        return file.readline().split()[0]


def call(task, argument, lock, results):
    with lock:  # (2)!
        results.put(task(argument))


if __name__ == "__main__":
    lock, results = multiprocessing.Lock(), multiprocessing.SimpleQueue()
    tasks = {
        "a function": (abs, -3),
        "a partial": (functools.partial(power, exponent=2), 9),  # (3)!
        "an itemgetter": (operator.itemgetter("price"), {"price": 7}),
        "a method": (Scaler(10).scale, 4),  # (4)!
        "a path": (first_word, __file__),
    }
    answers = []
    for name, (task, argument) in tasks.items():
        process = multiprocessing.Process(target=call, args=(task, argument, lock, results))
        process.start()
        answers.append(results.get())
        process.join()
        print(f"{name:14} -> {answers[-1]!r}")
        assert process.exitcode == 0
    assert answers == [3, 81, 7, 40, '"""What']
