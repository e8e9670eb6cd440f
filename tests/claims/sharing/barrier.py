"""Three processes start the round together. 三个进程到齐了一起开始。"""

import multiprocessing

PLAYERS = 3
TIMEOUT_S = 10


def play(barrier, arrived, seen):
    with arrived.get_lock():
        arrived.value += 1
    place = barrier.wait(TIMEOUT_S)  # (1)!
    seen.put((place, arrived.value))


if __name__ == "__main__":
    barrier = multiprocessing.Barrier(PLAYERS)
    arrived, seen = multiprocessing.Value("i", 0), multiprocessing.SimpleQueue()
    players = [
        multiprocessing.Process(target=play, args=(barrier, arrived, seen)) for _ in range(PLAYERS)
    ]
    for player in players:
        player.start()
    for player in players:
        player.join()
        assert player.exitcode == 0
    results = sorted(seen.get() for _ in players)
    print("place, players there:", results)
    assert results == [(0, 3), (1, 3), (2, 3)]  # nobody went on before all had come
    assert (barrier.parties, barrier.n_waiting, barrier.broken) == (3, 0, False)
