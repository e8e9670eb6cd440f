import threading

ready = threading.Event()


def user():
    ready.wait()  # (1)!
    print("user: logs in")


thread = threading.Thread(target=user)
thread.start()
print("server: ready")
ready.set()  # (2)!
thread.join()
