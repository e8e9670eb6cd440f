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

import hashlib
import json
import os
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from examples import START_METHODS, Example, find_examples, methods_for
from interpreters import WANTED, Interpreter, outside

ROOT = Path(__file__).resolve().parents[1]
EVIDENCE = Path("docs/data/evidence.json")
SYSTEMS = {"linux": "Linux", "darwin": "macOS", "win32": "Windows"}
BADGES = {"README.md": "en", "README.zh.md": "zh"}
BADGE_LINE = {"en": "**Verified**", "zh": "**验证**"}

Line = dict[str, Any]


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
    for path in sorted(example.path.parent.glob(f"{example.path.stem}.*out")):
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


def read(root: Path = ROOT) -> list[Line]:
    path = root / EVIDENCE
    if not path.exists():
        return []
    lines: list[Line] = json.loads(path.read_text(encoding="utf-8"))
    return lines


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
    outcomes = Counter(old["outcomes"])
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
    for number, line in enumerate(lines, 2):  # the first line of the file is a bracket
        present, outcomes = declared.get(line["example"], ("", ()))
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


def write_badges(root: Path, lines: list[Line]) -> None:
    for name, language in BADGES.items():
        path = root / name
        text = path.read_text(encoding="utf-8").splitlines()
        text = [
            badge(lines, language) if one.startswith(BADGE_LINE[language]) else one for one in text
        ]
        path.write_text("\n".join(text) + "\n", encoding="utf-8")


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


def _run_files(folders: list[str]) -> list[Path]:
    return [path for folder in folders for path in sorted(Path(folder).rglob("*.jsonl"))]


def _lines_of_runs(folders: list[str]) -> list[Line]:
    return [
        json.loads(text)
        for path in _run_files(folders)
        for text in path.read_text(encoding="utf-8").splitlines()
    ]


def main() -> int:
    arguments = sys.argv[1:]
    examples = find_examples(ROOT)
    if arguments[:1] in (["merge"], ["fill"]) and len(arguments) > 1:
        new = _lines_of_runs(arguments[1:])
        if arguments[0] == "fill":
            missing = holes(examples, read())
            new = [line for line in new if line["example"] in missing]
        merged = merge(read(), new, {example.name: digest(example) for example in examples})
        text = ",\n".join(json.dumps(line, sort_keys=True) for line in merged)
        (ROOT / EVIDENCE).write_text(f"[\n{text}\n]\n", encoding="utf-8")
        write_badges(ROOT, merged)
        if arguments[0] == "merge":
            for path in _run_files(arguments[1:]):
                path.unlink()
        print(f"{len(new)} lines taken, {len(merged)} kept in {EVIDENCE}")
        return 0
    if arguments[:1] == ["holes"]:
        missing = holes(examples, _lines_of_runs(arguments[1:]) if arguments[1:] else read())
        for name in missing:
            print(
                f"{name}:1: no recorded run covers it as it is: make update, or make test-all evidence"
            )
        return bool(missing)
    if arguments[:1] == ["load"] and len(arguments) > 2 and arguments[1].isdigit():
        few = too_few_load_runs(examples, read(), int(arguments[1]), arguments[2:])
        print(*few, sep="\n")
        print(f"{len(few)} series of fewer than {arguments[1]} runs under load")
        return bool(few)
    print((__doc__ or "").strip(), file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
