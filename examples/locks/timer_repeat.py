import threading

answers = iter(["queued", "running", "ready"])  # of a server
stop = threading.Event()


def poll():
    while not stop.wait(timeout=0.1):  # (1)!
        answer = next(answers)
        print(answer)
        if answer == "ready":
            stop.set()  # (2)!


thread = threading.Thread(target=poll)
thread.start()
thread.join()
