import threading


def show():
    print("in", threading.current_thread().name)


thread = threading.Thread(target=show, name="worker")
thread.run()  # (1)!

thread = threading.Thread(target=show, name="worker")
thread.start()  # (2)!
thread.join()
