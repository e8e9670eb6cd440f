from threading import Timer

timers = []


def start():
    timer = Timer(0.1, tick)  # (1)!
    timers.append(timer)
    timer.start()


def tick():
    print("tick")
    if len(timers) < 3:  # (2)!
        start()


start()
timers[0].join()
timers[0].cancel()  # (3)!
print("cancelled")
for timer in timers:
    timer.join()
