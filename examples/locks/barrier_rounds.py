import threading

ring = [8, 0, 0]
barrier = threading.Barrier(3)


def work(place):
    for _ in range(2):
        left = ring[place - 1]
        barrier.wait()  # (1)!
        ring[place] = left
        barrier.wait()  # (2)!


threads = []
for place in range(3):
    thread = threading.Thread(target=work, args=(place,))
    thread.start()
    threads.append(thread)
for thread in threads:
    thread.join()
print("after two rounds:", ring)
