"""A lock locks no data: who does not ask for it changes the data while another holds it. 锁并不锁住数据：不获取锁的线程，可以在别的线程持有锁时修改数据。"""

import threading

lock = threading.Lock()
balance = {"Ana": 100}


def deposit_without_asking():
    balance["Ana"] += 50
    locked.append(lock.locked())


locked = []
with lock:
    thread = threading.Thread(target=deposit_without_asking)
    thread.start()
    thread.join(timeout=10)
    print("locked:", locked, "balance:", balance["Ana"])
    assert not thread.is_alive()
    assert locked == [True] and balance == {"Ana": 150}
