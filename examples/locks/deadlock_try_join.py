from threading import Lock, Thread

lock = Lock()
seen = []


def look():
    with lock:
        seen.append("looked")


thread = Thread(target=look)
with lock:
    thread.start()
    seen.append("started")
thread.join()
print(seen)
