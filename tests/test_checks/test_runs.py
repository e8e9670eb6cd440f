"""A program that has a picture on a page has recorded runs of its text as it is now; no run is left over."""

from __future__ import annotations

import json

from guide.runs import RUNS, digest, path_of
from small import EN, SHOWN, ZH, Small

RUN = f"{RUNS.as_posix()}/a/coin.json"


def show_picture(small: Small) -> None:
    small.append(ZH, "{* a/coin.py | picture *}\n")
    small.append(EN, "{* a/coin.py | picture *}\n")


def write_run(small: Small, of: str) -> None:
    small.write(RUN, json.dumps({"program": of, "runs": {}}))


def test_a_picture_without_a_run(small: Small) -> None:
    show_picture(small)
    said = "a/coin has no recorded run as it is now: `python tests/tools runs a/coin`"
    assert small.problems("runs") == [f"{ZH}:5: {said}"]


def test_a_run_of_the_program_as_it_is(small: Small) -> None:
    show_picture(small)
    write_run(small, digest(small.program()))
    assert path_of(small.program()) == small.root / RUN
    assert small.problems("runs") == []


def test_a_run_of_another_text(small: Small) -> None:
    show_picture(small)
    write_run(small, digest(small.program()))
    small.replace(SHOWN, "print(side)", "print(side, 1)")
    assert len(small.problems("runs")) == 1


def test_a_run_of_another_declaration(small: Small) -> None:
    show_picture(small)
    write_run(small, digest(small.program()))
    small.write("examples/a/declared.toml", '[coin.recorded]\nworks = "heads"\n')
    assert len(small.problems("runs")) == 1


def test_a_run_that_no_page_shows(small: Small) -> None:
    write_run(small, digest(small.program()))
    said = "no page shows this run: `python tests/tools runs` deletes it"
    assert small.problems("runs") == [f"{RUN}:1: {said}"]
