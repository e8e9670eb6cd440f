"""One of two waits for the other with a timeout; who is late finds the barrier broken."""

import threading

barrier = threading.Barrier(2)


def meet(timeout):
    barrier.wait(timeout)


threads = [threading.Thread(target=meet, args=(timeout,)) for timeout in (1, None)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
