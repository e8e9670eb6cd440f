import threading

gate = threading.Event()
started = []


def run(name):
    gate.wait()
    started.append(name)


threads = []
for name in "Ana", "Bo", "Cy":
    thread = threading.Thread(target=run, args=(name,))
    thread.start()
    threads.append(thread)
print("gate closed:", started)
gate.set()  # (1)!
for thread in threads:
    thread.join()
print("gate open:", sorted(started))
