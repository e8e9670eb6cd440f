from threading import Lock, Thread


class Stock:
    def __init__(self, apples):
        self.lock = Lock()
        self.apples = apples

    def sell(self):
        with self.lock:
            if self.apples > 0:  # (1)!
                self.apples -= 1


stock = Stock(apples=1)
thread = Thread(target=stock.sell)
thread.start()
stock.sell()
thread.join()
print("apples left:", stock.apples)
