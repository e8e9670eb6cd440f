from itertools import count
from threading import Thread, local

numbers = count(1)


class Database(local):
    def __init__(self, host):  # (1)!
        number = next(numbers)
        self.connection = f"{host} #{number}"


database = Database("db.example")


def work():
    print("thread:", database.connection)


thread = Thread(target=work)
thread.start()
thread.join()
print("main:", database.connection)
