import threading


def warn():
    print("this takes longer than a minute")


timer = threading.Timer(60, warn)
timer.daemon = True  # (1)!
timer.start()
try:
    print("sum:", sum(range(1000)))  # the work
finally:
    timer.cancel()  # (2)!
print("no warning")
