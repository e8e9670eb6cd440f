from threading import Condition, Thread

names = ["Ana", "Bo", "Cy"]
turn = 0
cond = Condition()


def play(me):
    global turn
    for n in 1, 2:
        with cond:
            cond.wait_for(lambda: turn == me)
            print(names[me], "plays card", n)
            turn = (turn + 1) % 3
            cond.notify_all()  # (1)!


for me in range(3):
    Thread(target=play, args=(me,)).start()
