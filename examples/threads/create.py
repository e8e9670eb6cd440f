import threading


def greet():
    me = threading.current_thread()  # (1)!
    print("hello from", me.name)


thread = threading.Thread(
    target=greet,  # (2)!
    name="greeter",
)
thread.start()  # (3)!
thread.join()  # (4)!
greet()
