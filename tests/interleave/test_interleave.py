"""The engine: its own cases, CPython's tests, random programs, the programs of the guide.

What runs on the engine needs CPython 3.13 and no package, so that it stands in files of its own (`cases_*.py`,
`conformance.py`, `differential.py`) which this one starts. Some of it by default; all of it with GUIDE_INTERLEAVE=all.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from engines import heavy

from guide.builds import Interpreter, find_engines, why_not
from guide.judge import WARNINGS_ARE_ERRORS, judge
from guide.programs import Program, find_programs
from guide.record import of_run
from guide.repository import ROOT
from guide.runner import run

HERE = Path(__file__).parent
#: A seed that is another one each night; a failure names it.
NIGHT = int(os.environ.get("GUIDE_INTERLEAVE_SEED", "4"))
LIVE = ROOT / "docs" / "live"
KNOWN = tomllib.loads((HERE / "known.toml").read_text(encoding="utf-8"))
_OTHER = re.compile(
    r"subprocess|asyncio|interpreters|os\.fork|os\.kill|signal\.|InterpreterPool|_interpreters|multiprocessing"
)
_THREADS = re.compile(r"thread|queue|concurrent\.futures|sched|contextvars|logging", re.IGNORECASE)


def ask(
    engine: Interpreter, *words: str, timeout: float = 900, extra: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    return subprocess.run(
        [*engine.command, *words],
        cwd=HERE,
        env=environment | {"PYTHONPATH": str(LIVE), "PYTHONHASHSEED": "0"} | (extra or {}),
        capture_output=True,
        text=True,
        timeout=timeout,
    )


@pytest.mark.skipif(sys.version_info >= (3, 13), reason="this Python is new enough")
def test_an_older_python_is_refused() -> None:
    command = [sys.executable, str(LIVE / "interleave"), "run", "x.py"]
    made = subprocess.run(command, capture_output=True, text=True)
    assert made.returncode == 1
    assert "interleave needs CPython 3.13 or later; this is 3." in made.stderr


@pytest.mark.parametrize("cases", sorted(path.stem for path in HERE.glob("cases_*.py")))
def test_cases(engine: Interpreter, cases: str) -> None:
    made = ask(engine, "-m", "unittest", cases)
    assert made.returncode == 0, made.stderr


def test_runs_are_the_same_on_every_version() -> None:
    """What happens does not depend on the version; where instructions are switch points it may: they are others."""
    found = find_engines()
    if len(found) < 2:
        pytest.skip("VERSIONS WERE NOT COMPARED: there is only one CPython from 3.13 on here")
    hashes = {one.label: json.loads(ask(one, "hashes.py").stdout) for one in found}
    first = hashes.pop(found[0].label)
    for label, its in hashes.items():
        differ = [name for name in first if its[name] != first[name]]
        assert [name for name in differ if not name.endswith(" instruction")] == [], label


def test_random_programs(engine: Interpreter) -> None:
    made = ask(engine, "differential.py", "500" if heavy() else "60", timeout=3_000)
    assert made.returncode == 0, made.stdout + made.stderr


def test_cpythons_own_tests(engine: Interpreter) -> None:
    """Each passes, or stands in known.toml with its reason; who stands there without need is taken out."""
    suite = {"GUIDE_TESTSUITE": str(found)} if (found := _testsuite(engine)) else {}
    listed = ask(engine, "conformance.py", "list", extra=suite)
    if listed.returncode or not listed.stdout.strip():
        pytest.skip(f"CPYTHON'S OWN TESTS WERE NOT RUN: {engine.command[-1]} comes without them")
    names = [name for name in listed.stdout.split() if name not in KNOWN["not-run"]]
    if not heavy():
        names = [name for name in names if ".test_thread." in name or "EventTests" in name]
    known = {
        **KNOWN["conformance"],
        **KNOWN.get(f"conformance-{engine.label}", {}),
        **(KNOWN["conformance-unpacked"] if suite else {}),
    }
    made = ask(engine, "conformance.py", "json", *names, timeout=3_000, extra=suite)
    verdicts = json.loads(made.stdout)
    failed = {
        name: why for name, (verdict, why) in verdicts.items() if verdict not in ("pass", "skip")
    }
    unknown = {name: why for name, why in failed.items() if name not in known}
    assert not unknown, "\n\n".join(f"{name}:\n{why}" for name, why in unknown.items())
    mended = [name for name in names if name in known and verdicts[name][0] == "pass"]
    assert not mended, f"known.toml: take out what passes now: {', '.join(mended)}"


def _testsuite(engine: Interpreter) -> Path | None:
    """The tests of a Python of debian_pythons.sh, which come in a package of their own: it is fetched once."""
    suite = Path(engine.command[0]).parent / "sid"
    if not suite.is_dir():
        return None
    folder = ROOT / ".cache" / f"testsuite-{engine.version}"
    tests = folder / "usr/lib" / f"python{engine.label}" / "test"
    if heavy() and not tests.is_dir():
        name = f"libpython{engine.label}-testsuite"
        fetch = f"cd /tmp && apt-get -qq -o APT::Sandbox::User=root download {name}"
        subprocess.run(["chroot", str(suite), "sh", "-c", fetch], check=True, timeout=300)
        for package in (suite / "tmp").glob(f"{name}_*.deb"):
            subprocess.run(["dpkg", "-x", str(package), str(folder)], check=True)
            package.unlink()
    return tests if tests.is_dir() else None


def programs(engine: Interpreter) -> list[Program]:
    """The programs of the guide that use threads and no process, interpreter or event loop."""
    found = []
    for program in find_programs(ROOT):
        text = program.path.read_text(encoding="utf-8")
        if program.uses_processes or _OTHER.search(text) or not _THREADS.search(text):
            continue
        if why_not(program, engine) is None and program.key not in KNOWN["programs"]:
            found.append(program)
    return found


def test_programs_give_their_output(engine: Interpreter) -> None:
    every = 1 if heavy() else 12
    wrong = [text for program in programs(engine)[::every] for text in _judged(program, engine, [])]
    assert not wrong, "\n\n".join(wrong)


@pytest.mark.parametrize("seed", [1, 2, 3, NIGHT] if heavy() else [1, 2, 3])
def test_programs_under_a_hostile_scheduler(engine: Interpreter, seed: int) -> None:
    """Each seed takes every other program, so that the three see all of them; if all are asked for, each seed does."""
    chosen = [one for one in programs(engine) if one.key not in KNOWN["hostile"]]
    if not heavy():
        chosen = [one for one in chosen if one.key not in KNOWN["slow"]][seed % 2 :: 2]
    wrong = [
        text for program in chosen for text in _judged(program, engine, ["--hostile", str(seed)])
    ]
    assert not wrong, "\n\n".join(wrong)


def test_the_explorer_reaches_what_may_happen(engine: Interpreter) -> None:
    """Each line of output that a program declares as one that may occur, among schedules with few pre-emptions."""
    declares = [
        program
        for program in programs(engine)
        if program.settings.outcomes and not program.settings.explored  # else: test_explored.py
        if program.key not in KNOWN["too-large"]
    ]
    assert declares
    for program in declares if heavy() else declares[2::8]:
        wanted = {text for text, when in program.settings.outcomes.items() if when != "never"}
        for most in ("300", "20000"):
            words = ["explore", "--json", "--bound", "2", "--schedules", most, program.name]
            made = run([*engine.command, "docs/live/interleave", *words], cwd=ROOT, timeout=120)
            found = json.loads(made.stdout)["outcomes"]
            missing = wanted - {line for one in found for line in one["stdout"].splitlines()}
            if not missing:
                break
        assert not missing, f"{program.declared_at}: no schedule that was tried gives {missing}"


def _judged(program: Program, engine: Interpreter, options: list[str]) -> list[str]:
    warnings = [] if program.settings.warnings else WARNINGS_ARE_ERRORS
    command = [*engine.command, *warnings, "docs/live/interleave", "run", *options, program.name]
    made = run(command, cwd=ROOT, timeout=120, stdin=program.settings.stdin)
    found = judge(program, engine, made, update=False)
    if made.trouble is None:
        lines = of_run(made, ROOT, engine).stdout.splitlines()
        found += [
            f"{program.declared_at}: {text!r} must never appear"
            for text, when in program.settings.outcomes.items()
            if when == "never" and text in lines
        ]
    return found
