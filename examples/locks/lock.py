import threading

lock = threading.Lock()
balance = 100


def deposit(amount):
    global balance
    with lock:  # (1)!
        before = balance
        balance = before + amount  # (2)!


first = threading.Thread(target=deposit, args=(50,))
second = threading.Thread(target=deposit, args=(50,))
first.start()
second.start()
first.join()
second.join()
print("balance:", balance)
