from threading import Timer


def warn():
    print("this takes long")


timer = Timer(60, warn)
timer.daemon = True  # (1)!
timer.start()
try:
    print(sum(range(1000)))  # the work
finally:
    timer.cancel()  # (2)!
print("no warning")
