import threading


def show(price):
    print("price:", price)


thread = threading.Thread(target=show, args=(3,))
thread.start()
thread.join()
