"""A subclass of Process: data in by __init__, work in run(). Process 的子类：__init__ 收参数，run() 干活。"""

import multiprocessing


class Summer(multiprocessing.Process):
    def __init__(self, numbers, results):
        super().__init__(name=f"summer-{len(numbers)}")  # (1)!
        self.numbers = numbers
        self.results = results

    def run(self):  # (2)!
        self.results.put((self.name, sum(self.numbers)))


if __name__ == "__main__":
    results = multiprocessing.SimpleQueue()
    summers = [Summer(range(stop), results) for stop in (10, 1000)]
    for summer in summers:
        summer.start()
    totals = dict(results.get() for summer in summers)  # (3)!
    for summer in summers:
        summer.join()
    print(sorted(totals.items()))
    assert totals == {"summer-10": 45, "summer-1000": 499500}
    assert [summer.exitcode for summer in summers] == [0, 0]
