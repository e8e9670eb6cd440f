"""The recorded runs that pictures are made of: docs/data/runs, one file a program; docs/live/README.md has the format.

`python tests/tools runs` makes them.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
from pathlib import Path
from typing import Any

from guide.builds import Interpreter, find_engines
from guide.programs import Program, read_program
from guide.repository import ROOT, all_pages
from guide.tracebacks import own_frames

RUNS = Path("docs/data/runs")


def path_of(program: Program) -> Path:
    return program.root / RUNS / f"{program.key}.json"


def digest(program: Program) -> str:
    """Changes when the program does, or what is declared of its runs."""
    settings = program.settings
    declared = json.dumps([settings.recorded, settings.explored and settings.explored.model_dump()])
    return hashlib.sha256(program.path.read_bytes() + declared.encode()).hexdigest()[:16]


def pictured(root: Path) -> list[Program]:
    """The programs that have a picture on a page, in the order of their names: those that a page asks to draw, and those
    of examples/ that it shows and that start a thread or a process."""
    shown = [one for page in all_pages(root) for one in page.programs]
    asked = {one.program for one in shown if one.part == "picture"}
    names = sorted({one.program for one in shown})
    programs = [read_program(root / name, root) for name in names if (root / name).is_file()]
    return [one for one in programs if one.name in asked or one.is_drawn]


def read(program: Program) -> dict[str, Any] | None:
    """The recorded runs of a program as it is now; None if there are none."""
    path = path_of(program)
    if not path.is_file():
        return None
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found if found["program"] == digest(program) else None


def engine() -> Interpreter | None:
    """The oldest of the interpreters here that the engine runs on: it is found most often."""
    return next(reversed(find_engines()), None)


def minor(interpreter: Interpreter) -> str:
    return ".".join(interpreter.version.split(".")[:2])


def ask(interpreter: Interpreter, program: Program, tool: str, *words: str) -> Any:
    """The answer of `interleave` or `witness`. `ValueError` starts with `file:line` and says why there is none."""
    command = [*interpreter.command, f"docs/live/{tool}", *words, program.name]
    environment = {name: text for name, text in os.environ.items() if not name.startswith("PYTHON")}
    made = subprocess.run(
        command,
        cwd=ROOT,
        env=environment | {"PYTHONHASHSEED": "0"},  # sets have one order
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=900,
    )
    if made.returncode:
        why = made.stderr.strip().splitlines() or ["it said nothing"]
        raise ValueError(f"{program.declared_at}: {why[-1]}")
    return json.loads(made.stdout)


def _anywhere(found: Any) -> Any:
    """What was found, without what only this machine has: paths, and the frames of its standard library."""
    if isinstance(found, str):
        return own_frames(found.replace(f"{ROOT}{os.sep}", ""))
    if isinstance(found, list):
        return [_anywhere(one) for one in found]
    if isinstance(found, dict):
        return {name: _anywhere(one) for name, one in found.items()}
    return found


def make(program: Program, interpreter: Interpreter) -> str:
    """The text of its file: runs of threads under chosen schedules, or one run of real processes."""
    settings = program.settings
    if program.uses_processes:
        found = {"runs": {"works": ask(interpreter, program, "witness")}}
    else:
        words = ["runs"]
        for name, line in settings.recorded.items():
            words += [f"--{name}", line]
        if settings.explored:
            words += ["--model", settings.explored.model, "--bound", str(settings.explored.bound)]
        if settings.explored or "breaks" in settings.recorded:
            words.append("--states")
        found = ask(interpreter, program, "interleave", *words)
    found = _anywhere(found)
    for run in found["runs"].values():
        run["events"] = [one for one in run["events"] if one[2] != "output" or one[4]]
    data = {"format": 1, "program": digest(program), "python": minor(interpreter), **found}
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"
