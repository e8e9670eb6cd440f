"""done() after the message, and after result(). 看到消息之后、result() 返回之后，done() 各是什么？"""

import queue
import random
import time
from concurrent.futures import ThreadPoolExecutor

MOST_ROUNDS = 2_000
SHORT_S = 0.002
messages = queue.Queue()


def get_html():
    messages.put("get page finished")
    time.sleep(random.choice((0, SHORT_S)))  # (1)!


seen = set()
rounds = 0
with ThreadPoolExecutor(max_workers=2) as executor:
    while len(seen) < 3 and rounds < MOST_ROUNDS:
        rounds += 1
        task1 = executor.submit(get_html)
        messages.get()
        time.sleep(random.choice((0, SHORT_S)))
        seen.add(f"after the message: done() {task1.done()}")
        task1.result()
        seen.add(f"after result(): done() {task1.done()}")
print(*sorted(seen), sep="\n")
assert len(seen) == 3 and "after result(): done() False" not in seen
