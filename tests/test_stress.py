"""Runs under load become evidence: one line a program, build and start method."""

from __future__ import annotations

from pathlib import Path

import pytest

from guide.builds import this_interpreter
from guide.programs import find_programs
from guide.repository import ROOT
from tools import stress


def test_runs_are_counted_by_program_and_start_method(monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[str] = []

    def merge(folders: list[Path]) -> None:
        for path in sorted(folders[0].iterdir()):
            written.extend(path.read_text(encoding="utf-8").splitlines())

    monkeypatch.setattr(stress, "merge_folders", merge)
    program = next(one for one in find_programs(ROOT) if one.settings.outcomes)
    jobs = [stress.Job(program, this_interpreter(), method) for method in ("spawn", "spawn", None)]
    stress._record([stress.Outcome(job, "1", 0.1, (), frozenset()) for job in jobs], 0.0)
    assert sorted('"runs":2' in line for line in written) == [False, True]
    assert all('"load":true' in line for line in written)


def test_record_is_an_option(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["stress", "--record", "--match", "no such program"])
    with pytest.raises(SystemExit):
        stress.main()
    assert "no program matches" in capsys.readouterr().err
