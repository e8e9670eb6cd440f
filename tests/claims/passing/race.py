"""Look, then act: two threads both find the cache empty. 先看再做：两个线程都看到缓存是空的。"""

import threading

both_have_looked = threading.Barrier(2)
connections = {}
opened = []


def get_connection(server):
    if server not in connections:  # (1)!
        both_have_looked.wait()  # (2)!
        opened.append(server)
        connections[server] = f"connection to {server}"  # (3)!
    return connections[server]


threads = [threading.Thread(target=get_connection, args=("db",)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("opened:", opened, "kept:", len(connections))
assert opened == ["db", "db"] and len(connections) == 1
