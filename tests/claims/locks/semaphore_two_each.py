"""Each thread needs two places, and each has one of the only two; with a third place both get on. 每个线程要两个位置，一共两个，各自只拿到一个；有第三个位置，就都能继续。"""

import threading

PATIENCE_S = 0.2


def connect_both(places):
    cables, both_have_one, connected = threading.Semaphore(places), threading.Barrier(2), []

    def connect():
        with cables:
            both_have_one.wait()
            second = cables.acquire(timeout=PATIENCE_S if places == 2 else None)
            connected.append(second)
            if second:
                cables.release()
            else:
                both_have_one.wait()

    threads = [threading.Thread(target=connect) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return connected


two, three = connect_both(2), connect_both(3)
print("got the second cable, of two:", two, "of three:", three)
assert two == [False, False] and three == [True, True]
