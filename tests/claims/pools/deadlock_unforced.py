"""Two workers, two outer tasks, nothing forced: does it get stuck? 两个工作线程，两个外层任务，不控制先后顺序，会卡住吗？"""

import random
import time
from concurrent.futures import ThreadPoolExecutor, wait

MOST_ROUNDS = 2_000
MOST_LOOKS = 5_000
SHORT_S = 0.002


def pause():
    time.sleep(random.choice((0, SHORT_S)))


def total(executor, parts):
    pause()
    part = executor.submit(sum, [1, 2, 3])
    parts.append(part)
    return part.result()


def one_round():
    parts = []
    with ThreadPoolExecutor(max_workers=2) as executor:
        outers = [executor.submit(total, executor, parts)]
        pause()  # (1)!
        outers.append(executor.submit(total, executor, parts))
        for _ in range(MOST_LOOKS):
            stuck = wait(outers, timeout=SHORT_S).not_done
            if not stuck or [part.running() or part.done() for part in parts] == [False] * 2:
                break  # (2)!
        for part in parts:
            part.cancel()  # (3)!
    return f"done {2 - len(stuck)}, stuck {len(stuck)}"


seen = set()
rounds = 0
while len(seen) < 2 and rounds < MOST_ROUNDS:
    rounds += 1
    seen.add(one_round())
print(*sorted(seen), sep="\n")
assert seen == {"done 0, stuck 2", "done 2, stuck 0"}
