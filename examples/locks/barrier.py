from threading import Barrier, Thread

seated = []


def deal():
    print("dealt to:", sorted(seated))


table = Barrier(2, action=deal)  # (1)!


def play(name):
    seated.append(name)
    table.wait()  # (2)!


Thread(target=play, args=("Ana",)).start()
play("Bo")
