import threading

names = ["Ana", "Bo", "Cy"]
turn = 0
changed = threading.Condition()


def play(me):
    global turn
    for number in 1, 2:
        with changed:
            changed.wait_for(lambda: turn == me)
            print(names[me], "plays card", number)
            turn = (turn + 1) % 3
            changed.notify_all()  # (1)!


for me in range(3):
    threading.Thread(target=play, args=(me,)).start()
