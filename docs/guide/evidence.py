"""The evidence that programs hold: what runs wrote, one line a program, in the file that the site shows.

A line of docs/data/evidence.jsonl holds a program's digest and, for each build, system and start method that it was
run on as it is now, how often it passed: `"3.11.7 linux spawn": "1+100"` is one run and a hundred under load. Runs of
another content of the program go when the first run of the new content comes. What failed stays until the
program changes: a later run that passes does not take it back.

The tests write a line per run into a folder (`--evidence`); `merge` takes these lines in.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    field_validator,
)

from guide.builds import WANTED, Interpreter, outside
from guide.pages import PageError, read_text
from guide.programs import PLATFORMS, START_METHODS, Program, methods_for

EVIDENCE = Path("docs/data/evidence.jsonl")
SYSTEMS = {"linux": "Linux", "darwin": "macOS", "win32": "Windows"}

_WHERE = rf"3\.\d+\.\d+t? (?:{'|'.join(PLATFORMS)})(?: (?:{'|'.join(START_METHODS)}))?"
Name = Annotated[str, StringConstraints(pattern=r"^(?:examples|tests/claims)/[\w/-]+\.py$")]
Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]
Where = Annotated[str, StringConstraints(pattern=rf"^{_WHERE}$")]
Runs = Annotated[str, StringConstraints(pattern=r"^(?:[1-9]\d*)?(?:\+[1-9]\d*)?$", min_length=1)]
Seen = Annotated[int, Field(ge=0, strict=True)]


class _Line(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    program: Name
    digest: Digest
    date: datetime.date

    @field_validator("date")
    @classmethod
    def _not_to_come(cls, value: datetime.date) -> datetime.date:
        if value > datetime.date.today() + datetime.timedelta(
            days=1
        ):  # elsewhere it may be tomorrow
            raise ValueError("is a day to come")
        return value


class Entry(_Line):
    """What is known of one program: the date is that of its newest run."""

    runs: dict[Where, Runs]
    outcomes: dict[
        Where, list[Seen]
    ] = {}  #: how often each declared outcome was seen, in their order
    failed: dict[Where, datetime.date] = {}


class RunLine(_Line):
    """One series of runs of a program, as a test writes it."""

    where: Where
    result: Literal["passed", "failed"]
    runs: Annotated[int, Field(ge=1, strict=True)]
    load: bool = False
    outcomes: list[Seen] = []


Entries = dict[str, Entry]


@dataclass(frozen=True)
class Summary:
    """What the stamp under a program says."""

    labels: tuple[str, ...]
    systems: tuple[str, ...]
    start_methods: tuple[str, ...]
    runs: int
    load_runs: int
    date: str
    current: bool
    failed: tuple[str, ...]


class EvidenceError(PageError):
    """A file of runs that can't be used as it is; the text starts with `file:line` and says what to do."""


def digest(program: Program) -> str:
    """Changes when the program, its declaration or one of its recorded outputs does; not when it is moved."""
    total = hashlib.sha256(program.path.read_bytes() + program.declaration.encode())
    for path in program.recorded_outputs:
        total.update(path.read_bytes().replace(program.name.encode(), b""))
    return total.hexdigest()[:16]


def place_of(interpreter: Interpreter, method: str | None) -> str:
    """How a line of runs names a build, its system and a start method (None: its own default, or none)."""
    free = "t" if interpreter.free_threaded else ""
    words = [interpreter.version + free, interpreter.platform, *([method] if method else [])]
    return " ".join(words)


def label(where: str) -> str:
    """`3.13t` of `3.13.15t linux spawn`."""
    version = where.partition(" ")[0]
    return ".".join(version.split(".")[:2]) + ("t" if version.endswith("t") else "")


def platform(where: str) -> str:
    return where.split(" ")[1]


def start_method(where: str) -> str | None:
    return [*where.split(" "), ""][2] or None


def counts(runs: str) -> tuple[int, int]:
    """The runs and the runs under load of `1+20`."""
    plain, _, load = runs.partition("+")
    return int(plain or 0), int(load or 0)


def interpreter_of(where: str) -> Interpreter:
    """What is known of the build that a line of runs names; it can't be started."""
    version = where.partition(" ")[0]
    return Interpreter((), version.rstrip("t"), platform(where), version.endswith("t"), "")


def sort_labels(labels: Iterable[str]) -> list[str]:
    """3.10 … 3.15, then the free-threaded builds."""
    return sorted(set(labels), key=lambda word: (word.endswith("t"), int(word[2:].rstrip("t"))))


def read(root: Path) -> Entries:
    """The recorded runs, by program. `EvidenceError` says which line can't be one."""
    path = root / EVIDENCE
    if not path.is_file():
        raise EvidenceError(f"{path}:1: is missing: restore it; for a new one, make it empty")
    return dict(_parse(path, read_text(path)))


@lru_cache(maxsize=4)
def _parse(path: Path, text: str) -> Entries:
    found: Entries = {}
    for number, line in enumerate(text.splitlines(), 1):
        try:
            entry = Entry.model_validate_json(line)
        except ValidationError as error:
            raise EvidenceError(f"{path}:{number}: {_fault(error)}: restore the line") from None
        if found and entry.program <= max(found):
            raise EvidenceError(
                f"{path}:{number}: {entry.program} stands after {max(found)}: the lines are sorted, one a program"
            )
        found[entry.program] = entry
    return found


def _fault(error: ValidationError) -> str:
    first = error.errors()[0]
    where = ".".join(str(one) for one in first["loc"])
    said = str(first["msg"]).removeprefix("Value error, ")
    return f"{where}: {said}" if where else said


def write(root: Path, entries: Entries) -> None:
    lines = [
        json.dumps(
            entries[name].model_dump(mode="json", exclude_defaults=True),
            ensure_ascii=False,
            separators=(",", ":"),
        )
        for name in sorted(entries)
    ]
    (root / EVIDENCE).write_text("".join(line + "\n" for line in lines), encoding="utf-8")


def line_of(entries: Entries, name: str) -> int:
    """The line of the file in which a program stands."""
    return sorted(entries).index(name) + 1


def merge(known: Entries, lines: Iterable[RunLine], digests: dict[str, str]) -> Entries:
    """What is known after these runs: of programs that exist, of their present content where it was run."""
    merged = {name: entry for name, entry in known.items() if name in digests}
    for line in sorted(lines, key=lambda one: one.date):
        if line.program not in digests:
            continue
        old = merged.get(line.program)
        if line.digest != digests[line.program]:
            if old is not None:
                continue  # it knows better, or as well
        elif old is not None and old.digest != line.digest:
            old = None
        merged[line.program] = _with_run(old, line)
    return merged


def _with_run(old: Entry | None, line: RunLine) -> Entry:
    if old is None:
        old = Entry(program=line.program, digest=line.digest, date=line.date, runs={})
    same = (label(line.where), platform(line.where), start_method(line.where))
    others = {  # an older or newer 3.11 is replaced
        where
        for where in old.runs
        if (label(where), platform(where), start_method(where)) == same and where != line.where
    }
    runs = {where: count for where, count in old.runs.items() if where not in others}
    outcomes = {where: seen for where, seen in old.outcomes.items() if where not in others}
    failed = dict(old.failed)
    if line.result == "failed":
        failed[line.where] = line.date
    else:
        plain, load = counts(runs.get(line.where, ""))
        plain, load = (plain, load + line.runs) if line.load else (plain + line.runs, load)
        runs[line.where] = f"{plain or ''}{f'+{load}' if load else ''}"
        if line.outcomes:
            before = outcomes.get(line.where, [0] * len(line.outcomes))
            outcomes[line.where] = [a + b for a, b in zip(before, line.outcomes, strict=True)]
    return old.model_copy(
        update={
            "date": max(old.date, line.date),
            "runs": dict(sorted(runs.items())),
            "outcomes": dict(sorted(outcomes.items())),
            "failed": failed,
        }
    )


def summary(program: Program, entries: Entries) -> Summary | None:
    """The stamp of one program; None if no run of it is recorded."""
    entry = entries.get(program.name)
    if entry is None or not (entry.runs or entry.failed):
        return None
    numbers = [counts(one) for one in entry.runs.values()]
    methods = {start_method(where) for where in entry.runs}
    return Summary(
        tuple(sort_labels(label(where) for where in entry.runs)),
        tuple(sorted({platform(where) for where in entry.runs})),
        tuple(sorted(method for method in methods if method)),
        sum(plain + load for plain, load in numbers),
        sum(load for _, load in numbers),
        entry.date.isoformat(),
        entry.digest == digest(program),
        tuple(entry.failed),
    )


def holes(programs: list[Program], entries: Entries) -> list[str]:
    """Programs that no passed run of their present content covers."""
    found = []
    for program in programs:
        entry = entries.get(program.name)
        if entry is None or not entry.runs or entry.digest != digest(program):
            found.append(program.name)
    return found


def impossible_counts(programs: list[Program], entries: Entries) -> list[tuple[int, str]]:
    """Where the file has a count that contradicts what the program declares, and a sentence about it."""
    declared = {one.name: one for one in programs}
    found = []
    for number, entry in enumerate(entries.values(), 1):
        program = declared.get(entry.program)
        if program is None:
            found.append((number, f"there is no {entry.program}"))
            continue
        outcomes = list(program.settings.outcomes.items())
        if entry.digest != digest(program):
            continue
        for where, runs in entry.runs.items():
            total, seen = sum(counts(runs)), entry.outcomes.get(where, [])
            if len(seen) != len(outcomes):
                found.append((number, f"{entry.program}: {where}: {len(seen)} outcomes are counted, "
                              f"{len(outcomes)} declared"))  # fmt: skip
                continue
            for (text, when), times in zip(outcomes, seen, strict=True):
                if times > total or times != {"always": total, "never": 0}.get(when, times):
                    said = f"{text!r} ({when}): seen in {times} of {total} runs"
                    found.append((number, f"{entry.program}: {where}: {said}"))
    return found


def load_runs(program: Program, entries: Entries, build: str, method: str | None) -> int:
    """How often `program` as it is passed under load on this build with this start method."""
    entry = entries.get(program.name)
    if entry is None or entry.digest != digest(program):
        return 0
    return sum(
        counts(runs)[1]
        for where, runs in entry.runs.items()
        if (label(where), start_method(where)) == (build, method)
    )


def too_few_load_runs(
    programs: list[Program], entries: Entries, wanted: int, builds: list[str]
) -> list[str]:
    """Sentences about programs that hold on one of these builds and ran less than `wanted` times under load there."""
    found = []
    examples = {label(where): where for entry in entries.values() for where in entry.runs}
    for build in builds:
        if build not in examples:
            found.append(f"no run on {build} is recorded")
            continue
        interpreter = interpreter_of(examples[build])
        for program in programs:
            if outside(program, interpreter) or program.settings.requires:
                continue
            for method in methods_for(program, list(START_METHODS)):
                runs = load_runs(program, entries, build, method)
                if runs < wanted:
                    how = f" under {method}" if method else ""
                    found.append(f"{program.name}:1: {runs} runs under load on {build}{how}")
    return found


def not_run(entries: Entries) -> list[str]:
    """The systems and builds that no program was run on."""
    places = [where for entry in entries.values() for where in entry.runs]
    here, systems = {label(where) for where in places}, {platform(where) for where in places}
    return [name for key, name in SYSTEMS.items() if key not in systems] + [
        one for one in WANTED if one not in here
    ]


def write_run(folder: Path, line: RunLine) -> None:
    """Add a line to this process's file in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    name = f"{os.environ.get('PYTEST_XDIST_WORKER', 'main')}-{os.getpid()}.jsonl"
    with (folder / name).open("a", encoding="utf-8") as handle:
        handle.write(line.model_dump_json() + "\n")


def prepare_folder(folder: Path) -> None:
    """Make the folder that runs are to be written to. `ValueError` if it can't be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ValueError(f"--evidence {folder}: {error.strerror}: name another folder") from None
    if not os.access(folder, os.W_OK):
        raise ValueError(f"--evidence {folder}: can't be written to: name another folder")


def run_files(folders: list[Path]) -> list[Path]:
    """The files of runs in these folders. `ValueError` if a folder is missing or holds none."""
    found = []
    for folder in folders:
        mine = sorted(folder.rglob("*.jsonl"))
        if not mine:
            why = "holds no *.jsonl" if folder.is_dir() else "is no folder"
            raise ValueError(f"{folder}: {why}: name one that `--evidence` wrote to")
        found += mine
    return found


def read_runs(files: list[Path]) -> list[tuple[str, RunLine]]:
    """Each line of these files, with its `file:line`. `EvidenceError` for one that is no run."""
    found = []
    for path in files:
        for number, text in enumerate(read_text(path).split("\n"), 1):
            if not text.strip():
                continue
            try:
                line = RunLine.model_validate_json(text)
            except ValidationError as error:
                whole = re.search(r"\}\s*$", text)
                why = _fault(error) if whole else "is no whole line; its run may have been ended"
                raise EvidenceError(
                    f"{path}:{number}: {why}: delete the line, and merge again"
                ) from None
            found.append((f"{path}:{number}", line))
    return found
