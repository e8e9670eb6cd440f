"""A method can be the function of a pool: its object travels along, and what it changes is lost. 方法也能交给进程池：对象跟着过去，它改动的东西留不下来。"""

import multiprocessing


class Shop:
    def __init__(self, tax):
        self.tax = tax
        self.asked = 0

    def price(self, net):
        self.asked += 1
        return net + self.tax


if __name__ == "__main__":
    shop = Shop(tax=1)
    with multiprocessing.Pool(2) as pool:
        prices = pool.map(shop.price, [10, 20, 30])
    print(prices, "asked:", shop.asked)
    assert prices == [11, 21, 31] and shop.asked == 0
