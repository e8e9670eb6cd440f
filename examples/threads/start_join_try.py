from threading import Thread

numbers = list(range(100))
sums = []


def add_up(part):
    sums.append(sum(part))


halves = [numbers[:50], numbers[50:]]
threads = []
for half in halves:
    thread = Thread(target=add_up, args=(half,))
    threads.append(thread)
    thread.start()
for thread in threads:
    thread.join()
print("total:", sum(sums))
