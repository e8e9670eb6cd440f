import threading

gate = threading.Event()
started = []


def run(name):
    gate.wait()
    started.append(name)


threads = [
    threading.Thread(target=run, args=(name,))
    for name in ("Ana", "Bo", "Cy")
]
for thread in threads:
    thread.start()
print("gate closed:", started)
gate.set()  # (1)!
for thread in threads:
    thread.join()
print("gate open:", sorted(started))
