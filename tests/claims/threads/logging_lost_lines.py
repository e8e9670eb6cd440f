"""Old versions: print() from several threads loses lines. 旧版本：多个线程 print()，会丢行。"""

import contextlib
import random
import tempfile
import threading

MOST_ROUNDS = 300
THREADS = 4


def print_lines(lines, file, lock):
    for _ in range(lines):
        with lock:
            print("a line of an ordinary length", file=file)


def lines_in_the_file(lock):
    lines = random.choice((10, 5_000))  # (1)!
    with tempfile.TemporaryFile("w+") as file:
        arguments = lines, file, lock
        threads = [threading.Thread(target=print_lines, args=arguments) for _ in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        file.flush()
        file.buffer.seek(0)
        written = file.buffer.read().count(b"ordinary")
    return "all lines" if written == THREADS * lines else "lines are missing"


seen = set()
rounds = 0
while len(seen) < 3 and rounds < MOST_ROUNDS:
    rounds += 1
    seen.add(f"print() alone: {lines_in_the_file(contextlib.nullcontext())}")
    seen.add(f"print() in a lock: {lines_in_the_file(threading.Lock())}")  # (2)!
print("\n".join(sorted(seen)))
assert len(seen) == 3 and "print() in a lock: all lines" in seen
