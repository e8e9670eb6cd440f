import threading


def remind(name):
    print(f"{name}: tea is ready")


timer = threading.Timer(0.2, remind, args=("Ana",))  # (1)!
timer.start()  # (2)!
timer.join()  # (3)!
print("done")
