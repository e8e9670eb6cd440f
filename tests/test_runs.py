"""Recorded runs and state graphs are what the engine makes of the programs; and the story that is told of them."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from guide.builds import find_engines
from guide.programs import Program
from guide.repository import ROOT
from guide.runs import RUNS, make, minor, pictured, read
from guide.site.lanes import draw, locks_of, wrapped
from guide.site.story import Step, Story, tell
from guide.site.wording import effect_words, line_words, value_words, wait_words
from interleave.engines import heavy

MOST_BYTES = 1_500_000  #: all of them together
#: Take as long as all others together: the nightly job makes them again.
SLOW = {
    "locks/buffer_try_all",
    "locks/buffer_two",
    "locks/deadlock_back",
    "locks/semaphore_try_players",
    "threads/gil",
}


def recordings(program: Program) -> dict[str, Any]:
    runs: dict[str, Any] = (read(program) or {"runs": {}})["runs"]
    return runs


def stories() -> list[tuple[Program, Story]]:
    return [
        (program, tell(name, run, program.path.read_text(encoding="utf-8")))
        for program in pictured(ROOT)
        for name, run in recordings(program).items()
    ]


@pytest.mark.parametrize(
    "program",
    [one for one in pictured(ROOT) if not one.uses_processes],  # no two runs of those are alike
    ids=lambda program: program.key,
)
def test_a_run_can_be_made_again(program: Program) -> None:
    if program.key in SLOW and not heavy():
        pytest.skip("takes long: the nightly job makes it again")
    found = read(program) or {}
    engine = next((one for one in find_engines() if minor(one) == found["python"]), None)
    if engine is None:
        pytest.skip(f"THE RECORDED RUNS WERE NOT MADE AGAIN: that needs CPython {found['python']}")
    assert json.loads(make(program, engine)) == found


def test_each_run_shows_what_is_declared() -> None:
    for program in pictured(ROOT):
        runs = recordings(program)
        for name, line in program.settings.recorded.items():
            run = runs[name]
            lines = "".join(one[4] for one in run["events"] if one[2] == "output").splitlines()
            assert line in lines or (line, run["status"]) == ("deadlock", "deadlock"), program.key


def test_all_together_are_small() -> None:
    assert sum(path.stat().st_size for path in (ROOT / RUNS).rglob("*.json")) <= MOST_BYTES


#: Two threads deposit without a lock; the first is interrupted between its two lines.
SOURCE = """\
balance = 100
def deposit():
    before = balance
    balance = before + 50  # a comment
first.start()
second.start()
print(balance)
"""
EVENTS: list[list[Any]] = [
    [0, 0, "new", -1],
    [0, 0, "run"],
    [0, 0, "line", 1, "<module>"],
    [0, 0, "line", 5, "<module>", {"balance": "100"}],
    [0, 1, "new", 0],
    [0, 0, "block", "the start of A", 5],
    [0, 1, "run"],
    [0, 1, "call", "deposit", {}],
    [0, 1, "line", 3, "deposit"],
    [0, 1, "line", 4, "deposit", {}, {"before": "100"}],
    [0, 1, "preempt"],
    [0, 0, "run"],
    [0, 0, "line", 6, "<module>"],
    [0, 2, "new", 0],
    [0, 0, "block", "the start of B", 6],
    [0, 2, "run"],
    [0, 2, "call", "deposit", {}],
    [0, 2, "line", 3, "deposit"],
    [0, 2, "line", 4, "deposit", {}, {"before": "100"}],
    [0, 2, "change", {"balance": "150"}],
    [0, 2, "end"],
    [0, 1, "run"],
    [0, 1, "end"],
    [0, 0, "run"],
    [0, 0, "line", 7, "<module>"],
    [0, 0, "output", 1, "150"],
    [0, 0, "output", 1, "\n"],
]


def story(events: list[list[Any]] = EVENTS, source: str = SOURCE, name: str = "breaks") -> Story:
    threads = [{"name": one} for one in ("MainThread", "A", "B")]
    return tell(name, {"threads": threads, "events": events}, source)


def said(step: Step) -> tuple[int, str, str]:
    return step.thread, step.code, line_words(step.effects, "en")


def test_a_story_has_what_each_line_does() -> None:
    assert [said(step) for step in story().steps] == [
        (0, "first.start()", "starts A"),
        (1, "before = balance", "before = 100"),
        (1, "balance = before + 50", "is interrupted before this line"),
        (0, "second.start()", "starts B"),
        (2, "before = balance", "before = 100"),
        (2, "balance = before + 50", "balance = 150"),
        (1, "balance = before + 50", "balance = 150"),  # the value that it had
        (0, "print(balance)", "prints: 150"),
    ]


def test_the_step_that_decides_is_the_interruption() -> None:
    assert [step.decisive for step in story().steps].index(True) == 2
    assert not any(step.decisive for step in story(name="works").steps)


def test_a_moment_says_how_everything_stands() -> None:
    moments = story().moments
    assert [thread.state for thread in moments[0].threads] == ["runs", "unborn", "unborn"]
    assert [thread.line for thread in moments[3].threads] == [6, 4, 0]
    assert [thread.state for thread in moments[3].threads] == ["runs", "ready", "unborn"]
    assert moments[5].threads[2].variables == {"before": "100"}
    assert moments[5].variables == {"balance": "100"}
    assert moments[-1].variables == {"balance": "150"}
    assert moments[-1].output == "150\n"
    assert moments[-1].threads[1].state == "ended"


LOCKED = "with lock:\n    work()\nlock2 = 1\n"


def locked() -> Story:
    events: list[list[Any]] = [
        [0, 0, "run"],
        [0, 0, "line", 3, "<module>"],
        [0, 1, "new", 0],
        [0, 1, "run"],
        [0, 1, "line", 1, "f"],
        [0, 1, "acquire", "lock"],
        [0, 1, "line", 2, "f"],
        [0, 1, "preempt"],
        [0, 2, "new", 0],
        [0, 2, "run"],
        [0, 2, "line", 1, "f"],
        [0, 2, "block", "lock lock", 1],
        [0, 1, "run"],
        [0, 1, "line", 1, "f"],
        [0, 1, "release", "lock"],
        [0, 2, "ready", "woken"],
        [0, 1, "end"],
        [0, 2, "run"],
        [0, 2, "acquire", "lock"],
        [0, 2, "line", 2, "f"],
    ]
    return story(events, LOCKED, "works")


def test_a_lock_is_held_from_one_step_to_another() -> None:
    told = locked()
    assert [said(step) for step in told.steps][2:] == [
        (2, "with lock:", "waits for lock"),
        (1, "work()", ""),
        (1, "with lock:", "releases lock"),
        (2, "with lock:", "acquires lock"),
        (2, "work()", ""),
    ]
    assert [step.leaves for step in told.steps] == [False, False, False, False, True, False, False]
    held = [[thread.holds for thread in moment.threads[1:]] for moment in told.moments]
    assert held[1:3] == [[("lock",), ()]] * 2
    assert held[-1] == [(), ("lock",)]
    assert [step.decisive for step in told.steps].index(True) == 2


def test_a_picture_names_its_threads_and_locks_and_marks_the_decisive_step() -> None:
    told = locked()
    picture = draw(told, "en", "x", locks_of([told]))
    assert picture.count('class="decisive"') == 1
    for words in (
        "waits for lock",
        ">A</text>",
        ">B</text>",
        'class="name turned l0"',
        "<title",
        "<desc",
    ):
        assert words in picture, words


@pytest.mark.parametrize(
    ("what", "english", "chinese"),
    [
        ("lock orders", "waits for orders", "等待 orders"),
        ("the end of Thread-1 (work)", "waits for Thread-1 to end", "等待 Thread-1 结束"),
        ("an item in queue jobs", "waits for an item in jobs", "等待 jobs 里有元素"),
        ("sleep(0.1)", "sleeps 0.1 s", "休眠 0.1 秒"),
        ("something new", "waits for something new", "等待 something new"),
    ],
)
def test_words_for_a_wait(what: str, english: str, chinese: str) -> None:
    assert wait_words(what, "en") == english
    assert wait_words(what, "zh") == chinese


def test_words_for_values_and_effects() -> None:
    assert value_words("not set", "zh") == "未设置"
    assert value_words("'set'", "zh") == "'set'"
    assert len(value_words("'" + "x" * 90 + "'", "en")) == 48
    assert effect_words(("adds", "log", "'a'"), "en") == "log gets 'a'"
    assert line_words([("prints", str(n)) for n in range(9)], "en") == "prints 9 lines"


def test_every_wait_of_a_recorded_run_is_known() -> None:
    """A new word of the engine would stand untranslated in the pictures."""
    for program, told in stories():
        for kind, *names in (effect for step in told.steps for effect in step.effects):
            if kind == "waits":
                words = wait_words(names[0], "zh")
                assert "the " not in words, f"{program.key}: {words}"


def test_lines_are_broken_at_spaces_and_between_chinese_characters() -> None:
    assert wrapped("one two", 30, 10) == ["one", "two"]
    assert wrapped("等待其他线程", 30, 10) == ["等待其", "他线程"]
    assert wrapped("wait(latch.count_down).start()", 120, 10) == [
        "wait(latch.count_down)",
        ".start()",
    ]
    assert wrapped("x" * 13, 30, 10) == ["xxxxxx", "xxxxxx", "x"]


def test_a_picture_of_many_threads_has_room_for_words() -> None:
    """It has the lanes of the threads that come first, and says how much there is beyond."""
    program = next(one for one in pictured(ROOT) if one.key == "locks/semaphore_try_players")
    ((_, told),) = [pair for pair in stories() if pair[0] == program]
    picture = draw(told, "en", "x", locks_of([told]))
    assert 2 <= picture.count("<circle") < len(told.first.threads)
    assert "more steps" in picture


def test_the_file_is_one_line_of_sorted_json_and_of_no_machine() -> None:
    for path in (ROOT / RUNS).rglob("*.json"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r'File \\"(?!examples/)|/lib/python3', text), path.name
        data = json.loads(text)
        wanted = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"
        assert text == wanted, path.name
