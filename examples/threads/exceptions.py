import threading


def pay(price):
    if price < 0:
        raise ValueError(f"a price of {price}")
    paid.append(price)


paid = []
for price in (10, -5):
    thread = threading.Thread(target=pay, args=(price,))
    thread.start()
    thread.join()  # (1)!
print("paid:", sum(paid))  # (2)!
