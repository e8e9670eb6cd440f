"""Nobody gives up."""

import threading

barrier = threading.Barrier(2)


def meet():
    barrier.wait()


threads = [threading.Thread(target=meet) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
