from threading import Thread

paid, failed = [], []


def pay(price):
    try:
        if price < 0:
            raise ValueError(f"a price of {price}")
        paid.append(price)
    except ValueError as error:
        failed.append(error)


prices = 10, -5, 20, -7
threads = [Thread(target=pay, args=(n,)) for n in prices]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(paid), "paid,", len(failed), "failed")
