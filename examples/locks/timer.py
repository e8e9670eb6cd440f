from threading import Timer


def remind(name):
    print(f"{name}: tea is ready")


timer = Timer(0.2, remind, ["Ana"])  # (1)!
timer.start()  # (2)!
timer.join()  # (3)!
print("done")
