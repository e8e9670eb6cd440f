"""A sample of `make mutate`: a fault in a declaration, a record, a page and the evidence; every letter of every
record; what `--kind meaning` makes of a program."""

from __future__ import annotations

from pathlib import Path

import pytest

from guide.builds import NO_ENGINE, find_engines
from guide.pages import read_text
from guide.programs import Program
from guide.repository import ROOT
from tools import _meaning
from tools.mutate import copy_repository, run_copies, unnoticed_letters

SAMPLED = ["declaration", "frame", "evidence", "one language"]


def test_a_fault_of_these_kinds_is_noticed() -> None:
    results = run_copies(len(SAMPLED), "sample", SAMPLED, jobs=1)
    assert sorted(kind for kind, *_ in results) == sorted(SAMPLED)
    assert [one for one in results if not one[-1]] == []


def test_every_letter_of_every_record_counts() -> None:
    """But for what a declaration names: a masked number, a frame of the standard library."""
    assert list(unnoticed_letters()) == []


@pytest.mark.parametrize(
    ("kind", "line", "changed"),
    [
        ("no set", "ready.set()  # 好", "pass  # 好"),
        ("no wait", "await ready.wait()", "pass"),
        ("no join", "(  # two lines\n    thread.join())", "pass"),
        ("no raise", "raise ValueError('名字')", "pass"),
        ("no raise", "raise AssertionError('it is the check')", None),
        ("no with", "with self.lock: go()", "if True: go()"),
        ("if for while", "while not mail: some.wait()", "if not mail: some.wait()"),
        ("if for while", "while not mail:\n    some.wait()\n    continue", None),
        ("if for while", "while True: some.wait()", None),
        ("notify", "some.notify_all()", "some.notify()"),
        ("get_nowait", "a_queue.get()", "a_queue.get_nowait()"),
        ("get_nowait", "a_dict.get()", None),
        ("no timeout", "ok = ready.wait(0.5)", "ok = ready.wait()"),
        ("no timeout", "ok = ready.wait(number)", None),
        ("no timeout", "x = f('名', timeout=1, block=True)", "x = f('名', block=True)"),
        ("no timeout", "x = f(timeout=1, block=True)", "x = f(block=True)"),
        ("no maxsize", "q = Queue(3)", "q = Queue()"),
        ("no maxsize", "q = queue.Queue(maxsize=3)", "q = queue.Queue()"),
        ("daemon False", "t = Thread(target=f, daemon=True)", "t = Thread(target=f, daemon=False)"),
        ("daemon True", "t.daemon = False", "t.daemon = True"),
        ("Lock", "lock = threading.RLock()", "lock = threading.Lock()"),
        ("one Condition for two", "a = Condition(x)\nb = Condition(x)", "a = Condition(x)\nb = a"),
        ("one Event for two", "a = Event()\nb = Condition()", None),
    ],
)
def test_what_a_mutant_of_meaning_changes(kind: str, line: str, changed: str | None) -> None:
    text = "\n".join(["async def 例():", *(f"    {one}" for one in line.splitlines()), ""])
    made = [one.text for one in _meaning.changes("x.py", text) if one.kind == kind]
    wanted = changed and "\n".join(
        ["async def 例():", *(f"    {one}" for one in changed.splitlines()), ""]
    )
    assert made == ([wanted] if wanted else [])


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("tests/claims/subprocess/exit_codes_with_cure.py", "no raise"),
        ("examples/locks/coordinate.py", "no with"),  # no run notices, some computed schedule does
    ],
)
def test_a_mutant_of_meaning_is_caught(name: str, kind: str) -> None:
    if name.startswith("examples/") and not find_engines():
        pytest.skip(f"A MUTANT WAS NOT COMPUTED: {NO_ENGINE}")
    made = _meaning.changes(name, read_text(ROOT / name))
    chosen = [one for one in made if one.kind == kind]
    assert _meaning.run(chosen[:1], 1, copy_repository) == {chosen[0].name: "caught"}


@pytest.mark.parametrize(
    ("is_listed", "failing", "said"),
    [
        (False, [False, False, False], "survived"),
        (False, [False, False, True], "caught"),
        (True, [True, False, True], "survived"),  # by chance: it stays on the list
        (True, [True, True, True], "caught"),
    ],
)
def test_chance_neither_adds_a_survivor_nor_removes_one(
    is_listed: bool,
    failing: list[bool],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program = tmp_path / "tests/claims/locks/x.py"
    program.parent.mkdir(parents=True)
    program.write_text("ready.set()\n", encoding="utf-8")
    monkeypatch.setattr(_meaning, "ROOT", tmp_path)
    runs = iter(failing)

    def fails(ran: Program, interval: float | None) -> bool:
        return next(runs) if read_text(ran.path) == "pass\n" else False

    monkeypatch.setattr(_meaning, "fails", fails)
    (change,) = _meaning.changes("tests/claims/locks/x.py", read_text(program))
    assert _meaning.verdict(change, is_listed, {}) == said
    assert read_text(program) == "ready.set()\n"
    assert _meaning.verdict(change, is_listed, {change.program: True}) == "unfit"


@pytest.mark.parametrize(
    ("before", "verdicts", "code", "told"),
    [
        ([], ["survived", "caught"], 1, "x.py:1 no set: SURVIVED, and is not listed"),
        (["x.py:1 no set"], ["survived", "caught"], 0, "2 of 2 mutants"),
        (["x.py:2 no join"], ["caught", "caught"], 0, "x.py:2 no join: is now caught"),
        (["x.py:9 no set"], ["caught", "caught"], 0, "x.py:9 no set: is no mutant any more"),
        ([], ["unfit", "unfit"], 1, "x.py:1: fails as it is"),
    ],
)
def test_the_list_of_survivors_only_shrinks(
    before: list[str],
    verdicts: list[str],
    code: int,
    told: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    made = _meaning.changes("x.py", "a.set()\nb.join()\n")
    monkeypatch.setattr(_meaning, "SURVIVORS", tmp_path / "survivors.txt")
    monkeypatch.setattr(_meaning, "all_changes", lambda: made)
    said = {one.name: verdict for one, verdict in zip(made, verdicts, strict=True)}
    monkeypatch.setattr(_meaning, "run", lambda *_: said)
    _meaning.write_survivors(before)
    assert _meaning.main(made, "1", 1, False, copy_repository) == code
    assert told in capsys.readouterr().out
    assert _meaning.listed() == before
    _meaning.main(made, "1", 1, True, copy_repository)
    assert _meaning.listed() == [name for name in said if said[name] == "survived"]


def test_the_mutants_of_some_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = (
        _meaning.changes(name, "a.set()\nb.join()\n") for name in ("locks/a.py", "locks/b.py")
    )
    monkeypatch.setattr(_meaning, "all_changes", lambda: one + two)
    assert {made.name for made in _meaning.choose(None, "1", "locks/b")} == {
        made.name for made in two
    }
    assert _meaning.choose(None, "1", "queue") == []


def test_the_list_of_survivors_is_sorted_and_names_programs() -> None:
    names = _meaning.listed()
    assert names == sorted(set(names))
    for name in names:
        program = name.partition(":")[0]
        assert (ROOT / program).is_file(), (
            f"tests/tools/survivors.txt: {name}: there is no such program"
        )
