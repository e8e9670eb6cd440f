"""What is kept as computed is what the engine computes; a declaration of it changes nothing of a run."""

from __future__ import annotations

import os
from collections import Counter

import pytest

from guide import evidence, explored
from guide.builds import NO_ENGINE, Interpreter, find_engines
from guide.judge import judge_outcomes
from guide.programs import Program, find_programs
from guide.repository import ROOT
from small import DECLARED, Small

RACY = [one for one in find_programs(ROOT) if one.settings.explored]
FLIP = "tests/claims/a/flip.py"
EXPLORED = '[flip.explored]\nmodel = "free"\nbound = 2\n'


@pytest.fixture(scope="module")
def engine() -> Interpreter:
    found = find_engines()
    if not found:
        pytest.skip(f"NO OUTCOMES WERE COMPUTED: {NO_ENGINE}")
    return found[0]


@pytest.mark.parametrize("program", RACY, ids=lambda one: one.key)
def test_what_is_kept_is_what_is_computed(program: Program, engine: Interpreter) -> None:
    kept = explored.read(ROOT)[program.name]
    if kept.runs > 200 and os.environ.get("GUIDE_INTERLEAVE") != "all":
        pytest.skip(f"{kept.runs} runs are for the night: GUIDE_INTERLEAVE=all")
    found = explored.compute(program, engine)
    if kept.bound is not None:
        # one schedule more or less is found to be like another one, by version
        assert abs(found.runs - kept.runs) <= kept.runs / 20
        found = found.model_copy(update={"runs": kept.runs})
    assert found == kept


def test_declaring_it_does_not_change_the_run(small: Small) -> None:
    before = evidence.digest(small.program(FLIP))
    small.append(DECLARED, EXPLORED + '\n[flip.recorded]\nworks = "heads"\n')
    assert small.program(FLIP).settings.explored is not None
    assert evidence.digest(small.program(FLIP)) == before


def test_what_is_computed_needs_no_luck(small: Small) -> None:
    seen = Counter({"heads": 20})
    assert len(judge_outcomes(small.program(FLIP), seen)) == 1
    small.append(DECLARED, EXPLORED)
    assert judge_outcomes(small.program(FLIP), seen) == []


def test_a_program_with_too_many_schedules_is_told(
    engine: Interpreter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(explored, "MANY", 1)
    monkeypatch.setattr(explored, "BUDGET_S", 0)
    racy = next(one for one in RACY if explored.read(ROOT)[one.name].runs > 1)
    with pytest.raises(explored.ExploreError, match="not computed to the end in 0 s"):
        explored.compute(racy, engine)
