import threading

timers = []


def start():
    timer = threading.Timer(0.1, tick)  # (1)!
    timers.append(timer)
    timer.start()


def tick():
    print("tick")
    if len(timers) < 3:  # a real chain has no end
        start()


start()
timers[0].join()
timers[0].cancel()  # (2)!
print("cancelled")
for timer in timers:
    timer.join()
