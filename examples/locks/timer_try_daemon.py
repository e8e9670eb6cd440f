import threading


def expire():
    print("the session has expired")


timer = threading.Timer(1800, expire)
timer.daemon = True  # (1)!
timer.start()
print("bye")
