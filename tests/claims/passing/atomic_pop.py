"""Of two threads that call `pop(key, None)`, exactly one gets the value. 两个线程都调用 pop(key, None)，恰好一个得到值。"""

import threading

both = threading.Barrier(2, timeout=10)


class Key:
    """Both threads meet whenever the dict asks for the hash: each call of a method is a step of its own."""

    def __hash__(self):
        if threading.current_thread() is not threading.main_thread():
            both.wait()
        return 1


key, results = Key(), []
tickets = {key: "row 1"}


def buy():
    results.append(tickets.pop(key, None))


threads = [threading.Thread(target=buy) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(results, key=str))
assert sorted(results, key=str) == [None, "row 1"]
