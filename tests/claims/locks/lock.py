"""With a lock, the two deposits never overlap. 有了锁，两次存款不会重叠。"""

import threading

SHORT_S = 0.1
lock = threading.Lock()
both_inside = threading.Barrier(2)
balance = 100
overlaps = 0


def deposit(amount):
    global balance, overlaps
    with lock:
        new_balance = balance + amount
        try:
            both_inside.wait(timeout=SHORT_S)
            overlaps += 1
        except threading.BrokenBarrierError:
            pass  # nobody else came in
        balance = new_balance


threads = [threading.Thread(target=deposit, args=(50,)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("100 + 50 + 50 =", balance, "overlaps:", overlaps)
assert (balance, overlaps) == (200, 0)
