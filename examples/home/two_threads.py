"""Two threads meet, then go on together. 两个线程先会合，再一起往下走。"""
# /// example
# order = "any"
# ///

import threading

meeting = threading.Barrier(2)
met = []


def walk(name):
    meeting.wait()  # (1)!
    met.append(name)
    print(f"{name} has met the other\n", end="")


threads = [threading.Thread(target=walk, args=(name,)) for name in ("Ana", "Bo")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert sorted(met) == ["Ana", "Bo"]  # in which order, nobody can say
