import threading

lock = threading.Lock()
seats = 2
sold_to = []


def buy(name):
    global seats
    with lock:  # (1)!
        if seats > 0:
            sold_to.append(name)
            seats = seats - 1


buyers = [threading.Thread(target=buy, args=(n,)) for n in "ABC"]
for buyer in buyers:
    buyer.start()
for buyer in buyers:
    buyer.join()  # (2)!
print("sold:", len(sold_to), "left:", seats)
