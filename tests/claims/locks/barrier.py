"""Nobody plays before all are there. 人没有到齐，不会开局。"""

import threading

PLAYERS, GAMES = 3, 2
log, ran_in = [], []
places = [[] for _ in range(GAMES)]


def start_game():
    log.append("game starts")
    ran_in.append(threading.current_thread())


table = threading.Barrier(PLAYERS, action=start_game)


def play():
    for game in range(GAMES):
        log.append("sits down")
        place = table.wait()
        places[game].append(place)


threads = [threading.Thread(target=play) for _ in range(PLAYERS)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(*log, sep="\n")
print("places:", [sorted(game) for game in places])
assert log == (["sits down"] * PLAYERS + ["game starts"]) * GAMES
assert len(ran_in) == GAMES and set(ran_in) <= set(threads)
assert [sorted(game) for game in places] == [[0, 1, 2]] * GAMES
