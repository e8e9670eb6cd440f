"""One name, a value for each thread. 同一个名字，每个线程一个值。"""

import threading

request = threading.local()
both_have_set = threading.Barrier(2)
seen = {}


def log_in_database():
    return f"query by {request.user}"


def handle(user):
    request.user = user
    both_have_set.wait()
    seen[user] = log_in_database()


request.user = "main"
threads = [threading.Thread(target=handle, args=(name,)) for name in ("Ana", "Bo")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(seen["Ana"], "-", seen["Bo"], "-", log_in_database())
assert seen == {"Ana": "query by Ana", "Bo": "query by Bo"}
assert request.user == "main"
