from threading import Event, Thread

states = iter(["new", "running", "ready"])
stop = Event()


def poll():
    while not stop.wait(timeout=0.1):  # (1)!
        state = next(states)  # asks a server
        print(state)
        if state == "ready":
            stop.set()  # (2)!


thread = Thread(target=poll)
thread.start()
thread.join()
