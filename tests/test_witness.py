"""Programs with processes are recorded as they really run: every process, its lines, waits, locks and output."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from guide.repository import ROOT
from guide.runs import engine
from guide.site.lanes import draw, locks_of
from guide.site.story import Story, tell
from guide.site.wording import line_words

LOCKED = """\
from multiprocessing import Lock, Process, Queue


def deposit(lock, results):
    with lock:
        amount = 50
    results.put(amount)


if __name__ == "__main__":
    lock, results = Lock(), Queue()
    both = [Process(target=deposit, args=(lock, results)) for _ in range(2)]
    for one in both:
        one.start()
    print("sum:", results.get() + results.get())
    for one in both:
        one.join()
"""
POOL = """\
from concurrent.futures import ProcessPoolExecutor


def square(n):
    return n * n


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as pool:
        print(list(pool.map(square, range(4))))
"""


def witnessed(folder: Path, source: str) -> Story:
    interpreter = engine()
    if interpreter is None:
        pytest.skip("NO RUN OF PROCESSES WAS RECORDED: that needs CPython 3.13 or later")
    program = folder / "program.py"
    program.write_text(source, encoding="utf-8")
    made = subprocess.run(
        [*interpreter.command, str(ROOT / "docs/live/witness"), str(program)],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert made.returncode == 0, made.stderr
    recording = json.loads(made.stdout)
    assert recording["exit"] == 0
    return tell("works", recording, source)


def said(story: Story, number: int) -> list[str]:
    return [line_words(one.effects, "en") for one in story.steps if one.thread == number]


def test_processes_with_a_lock_and_a_queue(tmp_path: Path) -> None:
    story = witnessed(tmp_path, LOCKED)
    assert [one.name for one in story.first.threads] == ["MainProcess", "Process-1", "Process-2"]
    for number in (1, 2):
        told = " / ".join(said(story, number))
        assert told.count("acquires lock") == told.count("releases lock") == 1
        assert told.index("acquires lock") < told.index("amount = 50") < told.index("releases lock")
    assert all(
        sum("lock" in one.holds for one in moment.threads) <= 1 for moment in story.moments
    ), "one process at a time holds the lock"
    assert any("prints: sum: 100" in one for one in said(story, 0))
    assert [one.state for one in story.moments[-1].threads][1:] == ["ended", "ended"]
    times = [step.at_ms for step in story.steps]
    assert times == sorted(times)
    assert " ms</text>" in draw(story, "en", "x", locks_of([story]))


def test_the_workers_of_a_pool_say_which_task_they_do(tmp_path: Path) -> None:
    story = witnessed(tmp_path, POOL)
    tasks = [one for number in range(1, len(story.first.threads)) for one in said(story, number)]
    assert {f"n = {n}" for n in range(4)} <= set(tasks)
    assert any("prints: [0, 1, 4, 9]" in one for one in said(story, 0))
