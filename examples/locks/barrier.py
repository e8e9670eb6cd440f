import threading

seated = []


def deal():
    print("dealt to:", sorted(seated))


table = threading.Barrier(3, action=deal)  # (1)!


def play(name):
    seated.append(name)
    table.wait()  # (2)!


for name in "Ana", "Bo", "Cy":
    threading.Thread(target=play, args=(name,)).start()
