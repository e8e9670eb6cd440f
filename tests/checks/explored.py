"""Computed outcomes: each program that declares `explored` is computed as it is now; what it declares is what was
computed; and what its real runs printed is among it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from guide import evidence, explored
from guide.programs import Program, find_programs
from guide.record import RecordError, read_record
from guide.repository import Problem


def problems(root: Path) -> Iterator[Problem]:
    computed, runs = explored.read(root), evidence.read(root)
    racy = [one for one in find_programs(root) if one.settings.explored]
    for program in racy:
        its = computed.get(program.name)
        if its is None or its.digest != explored.digest(program):
            yield Problem(
                program.name,
                1,
                f"what it can print is not computed as it is now: run `{explored.COMMAND} {program.key}`",
            )
            continue
        path, _, line = program.declared_at.rpartition(":")
        for sentence in (*_undeclared(program, its), *_unseen(program, its, runs)):
            yield Problem(path, int(line), sentence)
    for name in computed.keys() - {one.name for one in racy}:
        yield Problem(
            explored.COMPUTED.as_posix(), 1, f"{name} declares no `explored`: delete its line"
        )


def _undeclared(program: Program, computed: explored.Computed) -> Iterator[str]:
    """Where the declaration says something else than the computation."""
    declared = program.settings.outcomes
    for text, when in declared.items():
        really = computed.lines.get(text, "never")
        if when != really:
            yield f"{program.key}: {text!r} is declared {when!r}, computed {really!r}: declare that"
    for text, really in computed.lines.items():
        if really == "may" and text not in declared:
            yield f"{program.key}: {text!r} may appear, as computed: declare it in its outcomes"
    if computed.orders > 1 and program.settings.order == "exact":
        yield (
            f"{program.key}: its lines come in {computed.orders} orders, as computed: "
            'declare order = "any", or make the order certain'
        )


def _unseen(program: Program, computed: explored.Computed, runs: evidence.Entries) -> Iterator[str]:
    """What a real run printed and no computed schedule does."""
    wrong = "computed runs never print it: the program is beyond the bound, or the engine is wrong"
    entry = runs.get(program.name)
    if entry is not None and entry.digest == evidence.digest(program):
        for number, text in enumerate(program.settings.outcomes):
            if text not in computed.lines and any(seen[number] for seen in entry.outcomes.values()):
                yield f"{program.key}: {text!r} was seen in a run, and {wrong}"
    if program.settings.mask or not program.output_path.is_file():
        return
    try:
        recorded = read_record(program.output_path, program)
    except RecordError:
        return  # its own check tells
    for text in recorded.stdout.splitlines():
        if text not in computed.lines:
            yield f"{program.key}: {text!r} is recorded as its output, and {wrong}"
