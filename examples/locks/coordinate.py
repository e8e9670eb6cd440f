from threading import Lock, Thread

lock = Lock()
seats = 1
sold_to = []


def buy(name):
    global seats
    with lock:  # (1)!
        if seats > 0:
            sold_to.append(name)
            seats = seats - 1


ana = Thread(target=buy, args=("Ana",))
ana.start()
buy("Bo")
ana.join()  # (2)!
print("sold:", len(sold_to), "left:", seats)
