"""What racy programs can print, computed: the engine (docs/live/interleave) runs every schedule within a bound.

A program is computed if it declares `explored`: the model, and the bound that is kept to if the program has too many
schedules. A line of docs/data/explored.jsonl holds
what came out: each line of output that some schedule prints, and whether all do. Two words may stand among them that
no program prints: `deadlock`, if every thread waits in the end, and the last line of a traceback, if an exception ends
a thread or the program. A timeout may come at any time, so that no `sleep` puts anything in order.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from guide.builds import Interpreter
from guide.pages import PageError, read_text
from guide.programs import Program

COMPUTED = Path("docs/data/explored.jsonl")
COMMAND = "python tests/tools explore"
MANY = 500  #: runs: a program that needs more is computed within its bound
BUDGET_S = 120  #: of processor time for a program
DEADLOCK = "deadlock"


class Computed(BaseModel):
    """What was computed for a program."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    program: str
    digest: str  #: of the program, the model and the bound
    bound: int | None  #: pre-emptions; None: every schedule was computed
    runs: Annotated[int, Field(ge=1)]  #: they stand for every schedule within the bound
    orders: Annotated[
        int, Field(ge=0)
    ]  #: in how many orders the lines come that every schedule prints
    lines: dict[str, Literal["always", "may"]]


class ExploreError(ValueError):
    """A program that can't be computed as it declares; the text starts with `file:line` and says what to do."""


def digest(program: Program) -> str:
    total = hashlib.sha256(program.path.read_bytes())
    total.update(repr(program.settings.explored).encode())
    return total.hexdigest()[:16]


def read(root: Path) -> dict[str, Computed]:
    """Name of a program -> what was computed."""
    return dict(_parse(root / COMPUTED, read_text(root / COMPUTED)))


@lru_cache(maxsize=4)
def _parse(path: Path, text: str) -> dict[str, Computed]:
    found: dict[str, Computed] = {}
    for number, line in enumerate(text.splitlines(), 1):
        try:
            one = Computed.model_validate_json(line)
        except ValidationError:
            raise PageError(
                f"{path}:{number}: is no line of this file: delete it, then `{COMMAND}`"
            ) from None
        found[one.program] = one
    return found


def write(root: Path, known: dict[str, Computed]) -> None:
    lines = [
        json.dumps(known[name].model_dump(), ensure_ascii=False, separators=(",", ":")) + "\n"
        for name in sorted(known)
    ]
    (root / COMPUTED).write_text("".join(lines), encoding="utf-8")


def compute(program: Program, engine: Interpreter) -> Computed:
    """Run every schedule of `program` within its bound on `engine`."""
    explored = program.settings.explored
    assert explored is not None
    bound: int | None = None
    answer = _ask(program, engine, ["--bound", "-1", "--schedules", str(MANY)])
    if not answer["exhausted"]:
        bound = explored.bound
        answer = _ask(program, engine, ["--bound", str(bound)])
    if not answer["exhausted"]:
        raise ExploreError(
            f"{program.declared_at}: not computed to the end in {BUDGET_S} s ({answer['says']}): "
            "make the program smaller, or its bound"
        )
    shown = [
        [*one["stdout"].splitlines(), *([one["text"]] if one["failed"] else [])]
        for one in answer["outcomes"]
    ]
    every = set.intersection(*map(set, shown))
    orders = {tuple(line for line in lines if line in every) for lines in shown}
    return Computed(
        program=program.name,
        digest=digest(program),
        bound=bound,
        runs=answer["schedules"],
        orders=len(orders),
        lines={
            line: "always" if line in every else "may"
            for line in sorted({line for lines in shown for line in lines})
        },
    )


def _ask(program: Program, engine: Interpreter, options: list[str]) -> dict[str, Any]:
    """The answer of the engine about `program`."""
    assert program.settings.explored is not None
    model = program.settings.explored.model
    words = ["explore", "--json", "--early-timers", "--cpu", str(BUDGET_S), "--model", model]
    done = subprocess.run(
        [*engine.command, "docs/live/interleave", *words, *options, program.name],
        cwd=program.root,
        env={k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
        | {"PYTHONHASHSEED": "0"},
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise ExploreError(f"{program.name}:1: the engine failed: {done.stderr[-2000:]}")
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer
