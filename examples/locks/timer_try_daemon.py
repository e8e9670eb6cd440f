from threading import Timer


def expire():
    print("the session has expired")


timer = Timer(1800, expire)
timer.daemon = True  # (1)!
timer.start()
print("bye")
