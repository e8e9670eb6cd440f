import threading


def show(price):
    print("price:", price)


thread = threading.Thread(target=show, args=(3))  # (1)!
thread.start()
thread.join()
print("the main thread goes on")  # (2)!
