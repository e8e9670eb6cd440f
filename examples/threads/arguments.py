import threading


def greet(name, times=1):
    for _ in range(times):
        print("hello,", name)


thread = threading.Thread(
    target=greet,
    args=("Ana",),  # (1)!
    kwargs={"times": 2},  # (2)!
)
thread.start()
thread.join()
