import threading


def pay(price):
    try:
        if price < 0:
            raise ValueError(f"a price of {price}")
        paid.append(price)
    except ValueError as error:
        failed.append(error)  # (1)!


paid, failed = [], []
for price in (10, -5):
    thread = threading.Thread(target=pay, args=(price,))
    thread.start()
    thread.join()
print("paid:", paid)
print("failed:", failed)
