from threading import Barrier, Thread

ring = [8, 0, 0]
barrier = Barrier(3)


def work(me):
    for _ in range(2):
        left = ring[me - 1]
        barrier.wait()  # (1)!
        ring[me] = left
        barrier.wait()  # (2)!


threads = []
for me in range(3):
    thread = Thread(target=work, args=(me,))
    thread.start()
    threads.append(thread)
for thread in threads:
    thread.join()
print("after two rounds:", ring)
