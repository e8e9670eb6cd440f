from threading import Lock

lock = Lock()
stock = {"apples": 5}


def sell(count):
    with lock:  # (1)!
        if count > stock["apples"]:
            raise ValueError("not enough")
        stock["apples"] -= count


try:
    sell(100)
except ValueError as error:  # (2)!
    print(error)
print("locked:", lock.locked())
