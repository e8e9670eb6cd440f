"""One call instead of look-then-act. 用一次调用代替“先看再做”。"""

import threading

THREADS = 4
start_together = threading.Barrier(THREADS)
tickets = {"row 1": "the last ticket"}
teams = {}
winners = []
made = []


def new_team():
    team = []
    made.append(team)
    return team


def take_part(name):
    start_together.wait()
    ticket = tickets.pop("row 1", None)  # (1)!
    if ticket is not None:
        winners.append(name)
    teams.setdefault("red", new_team()).append(name)  # (2)!


threads = [threading.Thread(target=take_part, args=(name,)) for name in "ABCD"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("winners:", len(winners))
print("team red:", sorted(teams["red"]), "made:", len(made))
assert len(winners) == 1 and len(made) == THREADS
assert sorted(teams["red"]) == ["A", "B", "C", "D"]
