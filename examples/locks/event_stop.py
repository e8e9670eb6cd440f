import threading

stop = threading.Event()


def watch():
    print("first check")
    while not stop.wait(timeout=60):  # (1)!
        print("another check")
    print("stopped")


thread = threading.Thread(target=watch)
thread.start()
stop.set()
thread.join()
