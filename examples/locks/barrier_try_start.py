import threading

ready = threading.Barrier(4)
log = []


def request():
    log.append("connected")
    ready.wait()
    log.append("request")


threads = []
for _ in range(3):
    thread = threading.Thread(target=request)
    thread.start()
    threads.append(thread)
ready.wait()  # (1)!
for thread in threads:
    thread.join()
print(log)
