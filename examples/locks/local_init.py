from threading import Thread, current_thread, local


class Database(local):
    def __init__(self, address):  # (1)!
        name = current_thread().name
        self.connection = f"{address} for {name}"


database = Database("db.example")


def work():
    print(database.connection)


thread = Thread(target=work, name="worker")
thread.start()
thread.join()
work()
