"""One lock around looking and acting. 一把锁围住“看”和“做”。"""

import threading

PATIENCE_S = 0.1
both_have_looked = threading.Barrier(2)
lock = threading.Lock()
connections = {}
opened = []


def get_connection(server):
    with lock:
        if server not in connections:
            try:
                both_have_looked.wait(PATIENCE_S)  # (1)!
            except threading.BrokenBarrierError:
                pass
            opened.append(server)
            connections[server] = f"connection to {server}"
        return connections[server]


threads = [threading.Thread(target=get_connection, args=("db",)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("opened:", opened, "kept:", len(connections))
assert opened == ["db"] and len(connections) == 1
assert both_have_looked.broken  # the second thread never got as far as looking
