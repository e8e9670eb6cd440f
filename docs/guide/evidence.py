"""The evidence that examples hold: what runs wrote, merged into one file that the site shows.

A line of a run is one example on one interpreter, start method and system. A later run of the same four
replaces an earlier one; a run of another content of the script replaces all of its old lines. Runs under load
(tests/tools/stress.py) have lines of their own, which add up as long as none failed.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from guide.builds import WANTED, Interpreter, outside
from guide.pages import PageError, read_text
from guide.programs import BUILDS, PLATFORMS, START_METHODS, Program, methods_for
from guide.repository import ROOT

EVIDENCE = Path("docs/data/evidence.json")
SYSTEMS = {"linux": "Linux", "darwin": "macOS", "win32": "Windows"}
BADGES = {"README.md": "en", "README.zh.md": "zh"}
BADGE_LINE = {"en": "**Verified**", "zh": "**验证**"}

Line = dict[str, Any]

#: Where the first run stands in the file: above it there is a bracket, and each run has a line.
_FIRST_LINE = 2


@dataclass(frozen=True)
class Summary:
    """What the stamp under a script says."""

    labels: tuple[str, ...]
    systems: tuple[str, ...]
    start_methods: tuple[str, ...]
    runs: int
    load_runs: int
    date: str
    current: bool


def digest(program: Program) -> str:
    """Changes when the script or one of its recorded outputs does."""
    total = hashlib.sha256(program.path.read_bytes())
    for path in program.recorded_outputs:
        total.update(path.read_bytes())
    return total.hexdigest()[:16]


@lru_cache
def commit(root: Path) -> str:
    """The commit that is checked out, or what GitHub says it is."""
    if sha := os.environ.get("GITHUB_SHA"):
        return sha[:12]
    try:
        done = subprocess.run(
            ["git", "rev-parse", "--short=12", "HEAD"],
            cwd=root,
            capture_output=True,
            text=True,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return "unknown"
    return done.stdout.strip()


class EvidenceError(PageError):
    """A file of runs that can't be used as it is; the text starts with `file:line` and says what to do."""


def _is_count(value: Any, least: int) -> bool:
    return type(value) is int and value >= least


def _matches(pattern: str) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and re.fullmatch(pattern, value) is not None


#: What a line of a run holds: each key, and whether a value of it can be one.
_FIELDS: dict[str, Callable[[Any], bool]] = {
    "example": _matches(r"examples/.+\.py"),
    "digest": _matches(r"\w+"),
    "commit": _matches(r"\w+"),
    "python": _matches(r"3\.\d+\.\d+"),
    "build": lambda value: value in BUILDS,
    "platform": lambda value: value in PLATFORMS,
    "start_method": lambda value: value in (*START_METHODS, "none", "default"),
    "date": _matches(r"\d{4}-\d\d-\d\d"),
    "result": lambda value: value in ("passed", "failed"),
    "runs": lambda value: _is_count(value, 1),
    "median_s": lambda value: type(value) in (int, float) and value >= 0,
    "outcomes": lambda value: (
        isinstance(value, dict) and all(_is_count(one, 0) for one in value.values())
    ),
}


def _fault(line: Any) -> str | None:
    """What is wrong with a line of a run; None if nothing is."""
    if not isinstance(line, dict):
        return f"{line!r} is no line of a run"
    for key, can_be in _FIELDS.items():
        if key not in line:
            return f"has no {key!r}"
        if not can_be(line[key]):
            return f"{key} = {line[key]!r} can't be"
    if extra := [key for key in line if key not in _FIELDS and key != "load"]:
        return f"unknown key {extra[0]!r}"
    if line.get("load", True) is not True:
        return f"load = {line['load']!r} can't be"
    return None


@lru_cache(maxsize=4)
def _parse(path: Path, text: str) -> list[Line]:
    try:
        lines: list[Line] = json.loads(text)
    except ValueError as error:
        number = getattr(error, "lineno", 1)
        raise EvidenceError(f"{path}:{number}: is not JSON: {error}: restore the file") from None
    if not isinstance(lines, list):
        raise EvidenceError(f"{path}:1: must be a list of runs: restore the file")
    keys: set[tuple[str, ...]] = set()
    for number, line in enumerate(lines, _FIRST_LINE):
        if fault := _fault(line):
            raise EvidenceError(f"{path}:{number}: {fault}: restore the line, or delete it")
        if key_of(line) in keys:
            raise EvidenceError(f"{path}:{number}: the same run again: delete the line")
        keys.add(key_of(line))
    return lines


def read(root: Path = ROOT) -> list[Line]:
    """The recorded runs. `EvidenceError` says which line can't be one."""
    path = root / EVIDENCE
    if not path.is_file():
        raise EvidenceError(f"{path}:1: is missing: restore it; for a new one, write [] into it")
    return list(_parse(path, read_text(path)))


def label(line: Line) -> str:
    version = ".".join(line["python"].split(".")[:2])
    return version + ("t" if line["build"] == "free-threaded" else "")


def key_of(line: Line) -> tuple[str, ...]:
    load = "load" if line.get("load") else ""
    return line["example"], label(line), line["start_method"], line["platform"], load


def _sum(old: Line | None, new: Line) -> Line:
    """The line of more runs under load of the same script on the same interpreter; else the newer line."""
    same = ("digest", "python", "result")
    if not new.get("load") or old is None or any(old[key] != new[key] for key in same):
        return new
    if new["result"] != "passed":
        return new
    outcomes: Counter[str] = Counter(old["outcomes"])
    outcomes.update(new["outcomes"])
    return new | {"runs": old["runs"] + new["runs"], "outcomes": dict(outcomes)}


def merge(old: list[Line], new: list[Line], digests: dict[str, str]) -> list[Line]:
    """The lines to keep: of examples that exist, of their present content where there is any such line."""
    lines = [line for line in (*old, *new) if line["example"] in digests]
    present = {line["example"] for line in lines if line["digest"] == digests[line["example"]]}
    kept: dict[tuple[str, ...], Line] = {}
    for line in sorted(lines, key=lambda one: str(one["date"])):
        if line["example"] not in present or line["digest"] == digests[line["example"]]:
            kept[key_of(line)] = _sum(kept.get(key_of(line)), line)
    return [line for _, line in sorted(kept.items())]


def by_example(lines: list[Line]) -> dict[str, list[Line]]:
    found: dict[str, list[Line]] = {}
    for line in lines:
        found.setdefault(line["example"], []).append(line)
    return found


def summary(program: Program, lines: dict[str, list[Line]]) -> Summary | None:
    """The stamp of one program, from lines that `by_example` sorted; None if no run of it is recorded."""
    mine = [line for line in lines.get(program.name, []) if line["result"] == "passed"]
    if not mine:
        return None
    present = digest(program)
    current = [line for line in mine if line["digest"] == present]
    shown = current or mine
    labels = sorted(
        {label(line) for line in shown},
        key=lambda word: (int(word.split(".")[1].rstrip("t")), word),
    )
    methods = {line["start_method"] for line in shown} - {"none", "default"}
    return Summary(
        tuple(labels),
        tuple(sorted({line["platform"] for line in shown})),
        tuple(sorted(methods)),
        sum(line["runs"] for line in shown),
        sum(line["runs"] for line in shown if line.get("load")),
        max(line["date"] for line in shown),
        bool(current),
    )


def holes(examples: list[Program], lines: list[Line]) -> list[str]:
    """Examples that no passed run of their present content covers."""
    found = []
    sorted_lines = by_example(lines)
    for program in examples:
        known = summary(program, sorted_lines)
        if known is None or not known.current:
            found.append(program.name)
    return found


def impossible_counts(examples: list[Program], lines: list[Line]) -> list[tuple[int, str]]:
    """Where the file has a count that contradicts what the example declares, and a sentence about it."""
    declared = {one.name: (digest(one), one.settings.outcome) for one in examples}
    found = []
    for number, line in enumerate(lines, _FIRST_LINE):
        if line["example"] not in declared:
            found.append((number, f"there is no {line['example']}"))
            continue
        present, outcomes = declared[line["example"]]
        if (line["result"], line["digest"]) != ("passed", present):
            continue
        for outcome in outcomes:
            seen, runs = line["outcomes"].get(outcome.text, 0), line["runs"]
            if seen > runs or seen != {"must": runs, "never": 0}.get(outcome.when, seen):
                said = f"{outcome.text!r} ({outcome.when}): seen in {seen} of {runs} runs"
                found.append((number, f"{line['example']}: {said}"))
    return found


def load_runs(program: Program, lines: list[Line], build: str, method: str | None) -> int:
    """How often `example` as it is passed under load on this build with this start method."""
    wanted = method or ("default" if program.uses_processes else "none")
    present = digest(program)
    return sum(
        line["runs"]
        for line in lines
        if line.get("load")
        and line["result"] == "passed"
        and (line["digest"], label(line), line["start_method"]) == (present, build, wanted)
    )


def too_few_load_runs(
    examples: list[Program], lines: list[Line], wanted: int, builds: list[str]
) -> list[str]:
    """Sentences about examples that hold on one of these builds and ran less than `wanted` times under load there."""
    found = []
    versions = {label(line): line for line in lines}
    sorted_lines = by_example(lines)
    for build in builds:
        if build not in versions:
            found.append(f"no run on {build} is recorded")
            continue
        one = versions[build]
        interpreter = Interpreter(
            (), one["python"], one["platform"], one["build"] == "free-threaded", ""
        )
        for program in examples:
            if outside(program, interpreter) or program.settings.requires:
                continue
            mine = sorted_lines.get(program.name, [])
            for method in methods_for(program, list(START_METHODS)):
                runs = load_runs(program, mine, build, method)
                if runs < wanted:
                    how = f" under {method}" if method else ""
                    found.append(f"{program.name}:1: {runs} runs under load on {build}{how}")
    return found


def badge(lines: list[Line], language: str) -> str:
    """The line in the README that says where the examples were run, and where not."""
    passed = [line for line in lines if line["result"] == "passed"]
    here, systems = {label(line) for line in passed}, {line["platform"] for line in passed}
    methods = [one for one in START_METHODS if one in {line["start_method"] for line in passed}]
    comma = "、" if language == "zh" else ", "
    run = [
        f"Python {comma.join(one for one in WANTED if one in here)}",
        comma.join(name for key, name in SYSTEMS.items() if key in systems),
        comma.join(methods),
        max((line["date"] for line in passed), default=""),
    ]
    not_run = [name for key, name in SYSTEMS.items() if key not in systems]
    not_run += [one for one in WANTED if one not in here]
    said = f"{BADGE_LINE[language]} {' · '.join(run)}"
    if not_run:
        said += f" · {'没有运行：' if language == 'zh' else 'not run: '}{comma.join(not_run)}"
    return said


def with_badges(root: Path, lines: list[Line]) -> dict[Path, str]:
    """The READMEs as they must be: each path and its text. `EvidenceError` if one has no place for it."""
    texts = {}
    for name, language in BADGES.items():
        path = root / name
        text = read_text(path).splitlines()
        places = [n for n, one in enumerate(text) if one.startswith(BADGE_LINE[language])]
        if not places:
            raise EvidenceError(
                f"{path}:1: has no line that starts with {BADGE_LINE[language]}: write one, it is filled in"
            )
        text[places[0]] = badge(lines, language)
        texts[path] = "\n".join(text) + "\n"
    return texts


def run_line(
    program: Program, interpreter: Interpreter, method: str | None, began: float
) -> dict[str, Any]:
    """What the line of a run says of where it was made; the rest is how it went."""
    return {
        "example": program.name,
        "digest": digest(program),
        "commit": commit(ROOT),
        "python": interpreter.version,
        "build": interpreter.build,
        "platform": interpreter.platform,
        "start_method": method or ("default" if program.uses_processes else "none"),
        "date": time.strftime("%Y-%m-%d", time.gmtime(began)),
    }


def write_line(folder: Path, line: Line) -> None:
    """Add a line to this process's file in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    name = f"{os.environ.get('PYTEST_XDIST_WORKER', 'main')}-{os.getpid()}.jsonl"
    with (folder / name).open("a", encoding="utf-8") as handle:
        handle.write(json.dumps(line, sort_keys=True) + "\n")


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


def lines_of_runs(files: list[Path]) -> list[tuple[str, Line]]:
    """Each line of these files, with its `file:line`. `EvidenceError` for one that is no run."""
    found = []
    for path in files:
        for number, text in enumerate(read_text(path).split("\n"), 1):
            if not text.strip():
                continue
            try:
                line = json.loads(text)
            except ValueError:
                raise EvidenceError(
                    f"{path}:{number}: is no whole line of JSON; the run that wrote it may have been ended: "
                    "delete the line, and merge again"
                ) from None
            if fault := _fault(line):
                raise EvidenceError(f"{path}:{number}: {fault}: delete the line, and merge again")
            found.append((f"{path}:{number}", line))
    return found
