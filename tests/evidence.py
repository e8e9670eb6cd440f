"""The evidence that examples hold: what runs wrote, merged into one file that the site shows.

    python tests/evidence.py merge FOLDER …   take *.jsonl of runs into docs/data/evidence.json, and tell the READMEs;
                                              the files are deleted, so that no run is counted twice
    python tests/evidence.py fill FOLDER …    the same, of examples only that have no run of their present content
    python tests/evidence.py holes            list those examples
    python tests/evidence.py holes FOLDER …   list the examples that none of these runs covers
    python tests/evidence.py load RUNS LABEL …
                                              list the examples that were run less often than RUNS under load on
                                              one of these builds (3.10, 3.13t …), with the start method

A line of a run is one example on one interpreter, start method and system. A later run of the same four
replaces an earlier one; a run of another content of the script replaces all of its old lines. Runs under load
(tests/stress.py) have lines of their own, which add up as long as none failed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from examples import BUILDS, PLATFORMS, START_METHODS, Example, find_examples, methods_for
from interpreters import WANTED, Interpreter, outside
from pages import PageError, read_text

ROOT = Path(__file__).resolve().parents[1]
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


def digest(example: Example) -> str:
    """Changes when the script or one of its recorded outputs does."""
    total = hashlib.sha256(example.path.read_bytes())
    for path in example.recorded_outputs:
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
        if _key(line) in keys:
            raise EvidenceError(f"{path}:{number}: the same run again: delete the line")
        keys.add(_key(line))
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


def _key(line: Line) -> tuple[str, ...]:
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
            kept[_key(line)] = _sum(kept.get(_key(line)), line)
    return [line for _, line in sorted(kept.items())]


def by_example(lines: list[Line]) -> dict[str, list[Line]]:
    found: dict[str, list[Line]] = {}
    for line in lines:
        found.setdefault(line["example"], []).append(line)
    return found


def summary(example: Example, lines: dict[str, list[Line]]) -> Summary | None:
    """The stamp of one example, from lines that `by_example` sorted; None if no run of it is recorded."""
    mine = [line for line in lines.get(example.name, []) if line["result"] == "passed"]
    if not mine:
        return None
    present = digest(example)
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


def holes(examples: list[Example], lines: list[Line]) -> list[str]:
    """Examples that no passed run of their present content covers."""
    found = []
    sorted_lines = by_example(lines)
    for example in examples:
        known = summary(example, sorted_lines)
        if known is None or not known.current:
            found.append(example.name)
    return found


def impossible_counts(examples: list[Example], lines: list[Line]) -> list[tuple[int, str]]:
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


def load_runs(example: Example, lines: list[Line], build: str, method: str | None) -> int:
    """How often `example` as it is passed under load on this build with this start method."""
    wanted = method or ("default" if example.uses_processes else "none")
    present = digest(example)
    return sum(
        line["runs"]
        for line in lines
        if line.get("load")
        and line["result"] == "passed"
        and (line["digest"], label(line), line["start_method"]) == (present, build, wanted)
    )


def too_few_load_runs(
    examples: list[Example], lines: list[Line], wanted: int, builds: list[str]
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
        for example in examples:
            if outside(example, interpreter) or example.settings.requires:
                continue
            mine = sorted_lines.get(example.name, [])
            for method in methods_for(example, list(START_METHODS)):
                runs = load_runs(example, mine, build, method)
                if runs < wanted:
                    how = f" under {method}" if method else ""
                    found.append(f"{example.name}:1: {runs} runs under load on {build}{how}")
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
    example: Example, interpreter: Interpreter, method: str | None, began: float
) -> dict[str, Any]:
    """What the line of a run says of where it was made; the rest is how it went."""
    return {
        "example": example.name,
        "digest": digest(example),
        "commit": commit(ROOT),
        "python": interpreter.version,
        "build": interpreter.build,
        "platform": interpreter.platform,
        "start_method": method or ("default" if example.uses_processes else "none"),
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


def _run_files(folders: list[Path]) -> list[Path]:
    """The files of runs in these folders. `ValueError` if a folder is missing or holds none."""
    found = []
    for folder in folders:
        mine = sorted(folder.rglob("*.jsonl"))
        if not mine:
            why = "holds no *.jsonl" if folder.is_dir() else "is no folder"
            raise ValueError(f"{folder}: {why}: name one that `--evidence` wrote to")
        found += mine
    return found


def _lines_of_runs(files: list[Path]) -> list[tuple[str, Line]]:
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


def _merge_files(folders: list[Path], only_holes: bool) -> None:
    """Take the runs in; what is dropped is told. Nothing is written if any file is faulty."""
    examples = find_examples(ROOT)
    digests = {example.name: digest(example) for example in examples}
    old, files = read(), _run_files(folders)
    new = _lines_of_runs(files)
    if only_holes:
        missing = set(holes(examples, old))
        new = [(place, line) for place, line in new if line["example"] in missing]
    merged = merge(old, [line for _, line in new], digests)
    kept = {(_key(line), line["digest"]) for line in merged}
    for place, line in new:
        stale = line["digest"] != digests.get(line["example"])
        if stale and (_key(line), line["digest"]) not in kept:
            why = "was changed after this run" if line["example"] in digests else "is gone"
            print(f"{place}: dropped, for {line['example']} {why}")
    texts = with_badges(ROOT, merged)
    text = ",\n".join(json.dumps(line, sort_keys=True) for line in merged)
    (ROOT / EVIDENCE).write_text(f"[\n{text}\n]\n", encoding="utf-8")
    for path, readme in texts.items():
        path.write_text(readme, encoding="utf-8")
    if not only_holes:
        for path in files:
            path.unlink()
    print(f"{len(new)} lines taken, {len(merged)} kept in {EVIDENCE}")


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    for name, least in (("merge", "+"), ("fill", "+"), ("holes", "*")):
        commands.add_parser(name).add_argument("folders", type=Path, nargs=least, metavar="FOLDER")
    load = commands.add_parser("load")
    load.add_argument("wanted", type=int, metavar="RUNS")
    load.add_argument("builds", nargs="+", metavar="LABEL")
    options = parser.parse_args()
    try:
        if options.command in ("merge", "fill"):
            _merge_files(options.folders, options.command == "fill")
            return 0
        examples = find_examples(ROOT)
        if options.command == "holes":
            files = _run_files(options.folders)
            lines = [line for _, line in _lines_of_runs(files)] if options.folders else read()
            missing = holes(examples, lines)
            for name in missing:
                print(
                    f"{name}:1: no recorded run covers it as it is: make update, or make test-all evidence"
                )
            return bool(missing)
        few = too_few_load_runs(examples, read(), options.wanted, options.builds)
    except ValueError as error:  # of a file, or of an example
        print(error, file=sys.stderr)
        return 1
    print(*few, sep="\n")
    print(f"{len(few)} series of fewer than {options.wanted} runs under load")
    return bool(few)


if __name__ == "__main__":
    sys.exit(main())
