"""A hash of what happened in each run of a fixed set: it is the same on every version of CPython, times apart.

A turn of a loop takes 200 virtual nanoseconds where it jumps back, and from 3.14 on a `while` jumps back before it ends.

    python tests/interleave/hashes.py                  a line of JSON: run -> hash
    python tests/interleave/hashes.py RUN              its events, one a line
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "docs" / "live"))

from interleave import Hostile, Result, run
from interleave.points import MODELS, Model

PROGRAMS = Path(__file__).resolve().parent / "programs"
#: Uses a pool, a queue, logging, random and the clock: much of the standard library.
MIXED = """
import threading, random, queue, time, logging
from concurrent.futures import ThreadPoolExecutor
lines = queue.Queue()
def work(name):
    for number in range(3):
        lines.put((name, number, random.random()))
        time.sleep(random.random())
threads = [threading.Thread(target=work, args=(name,)) for name in "abc"]
for thread in threads: thread.start()
for thread in threads: thread.join()
while not lines.empty(): print(*lines.get(), round(time.monotonic(), 3))
with ThreadPoolExecutor(3) as pool: print(list(pool.map(abs, range(-3, 3))))
logging.warning("at %s", threading.get_ident())
"""


def programs() -> dict[str, tuple[str, Model]]:
    """Name of a run -> program, model."""
    found: dict[str, tuple[str, Model]] = {f"mixed {model}": (MIXED, model) for model in MODELS}
    for path in sorted(PROGRAMS.glob("*.py")):
        for model in MODELS:
            found[f"{path.stem} {model}"] = (path.read_text(encoding="utf-8"), model)
    return found


def made(name: str) -> Result:
    source, model = programs()[name]
    return run(source, "program.py", strategy=Hostile(7, 0.2), model=model)


def main() -> None:
    for name in sys.argv[1:]:
        for event in made(name).events:
            print(*event)
    if not sys.argv[1:]:
        hashes = {}
        for name in programs():
            result = made(name)
            text = repr(([event[1:] for event in result.events], result.stdout, result.code))
            hashes[name] = hashlib.sha256(text.encode()).hexdigest()[:16]
        print(json.dumps(hashes))


if __name__ == "__main__":
    main()
