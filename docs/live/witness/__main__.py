"""`python docs/live/witness program.py` runs it once, with its processes, and writes what happened as JSON."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

LIVE = str(Path(__file__).resolve().parents[1])
FORMAT = 1
LONGEST_S = 60
_Row = tuple[int, int, list[Any]]  #: nanoseconds, number of the file, kind and data


def main() -> int:
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        paths = [LIVE, os.path.join(LIVE, "witness", "site")]
        environment = os.environ | {
            "PYTHONPATH": os.pathsep.join(paths),
            "WITNESS_FOLDER": folder,
            "WITNESS_PROGRAM": os.path.abspath(program),
        }
        made = subprocess.run(
            [sys.executable, program],
            env=environment,
            capture_output=True,
            text=True,
            timeout=LONGEST_S,
        )
        files = [path.read_text(encoding="utf-8") for path in Path(folder).glob("*.jsonl")]
    print(json.dumps(joined(files, made.returncode), ensure_ascii=False, separators=(",", ":")))
    return 0


def joined(files: list[str], code: int) -> dict[str, Any]:
    """The records of all processes as one: those that have run a line of the program or were started by it."""
    rows = sorted(
        (
            (row[0], number, row[1:])
            for number, text in enumerate(files)
            for row in map(json.loads, text.splitlines())
        ),
        key=lambda row: row[0],
    )
    rows = _in_order(rows)
    pids = {number: row[1] for _, number, row in rows if row[0] == "pid"}
    names: dict[int, str] = {row[1]: row[2] for _, _, row in rows if row[0] == "new"}
    runs_a_line = {pids[number] for _, number, row in rows if row[0] in ("line", "call")}
    first = next(pids[number] for _, number, row in rows if row[0] == "line")
    order = [first, *(pid for pid in names if pid in runs_a_line)]
    numbers = {pid: number for number, pid in enumerate(order)}
    began = rows[0][0]
    last, events = began, []
    last_of: dict[int, int] = {}
    for index, (_, number, _row) in enumerate(rows):
        last_of[pids[number]] = index

    def add(at: int, *row: Any) -> None:
        nonlocal last
        events.append([(at - last) // 1_000, *row])
        last = at

    add(began, 0, "new", -1)
    add(began, 0, "run")
    for index, (at, number, (kind, *data)) in enumerate(rows):
        pid = pids[number]
        if pid not in numbers:
            continue
        thread = numbers[pid]
        if kind == "pid":
            if thread:
                add(at, thread, "run")
        elif kind == "new":
            if data[0] in numbers:
                add(at, numbers[data[0]], "new", thread)
        else:
            add(at, thread, kind, *data)
            if kind == "ready":
                add(at, thread, "run")
        if index == last_of[pid] and thread:
            add(at, thread, "end")
    threads = [{"name": "MainProcess"}, *({"name": names[pid]} for pid in order[1:])]
    return {
        "format": FORMAT, "status": "ok", "says": "", "exit": code, "complete": True, "real": True,
        "threads": threads, "events": events,
    }  # fmt: skip


def _in_order(rows: list[_Row]) -> list[_Row]:
    """A process is told to be new by the one that starts it, and may have begun before that could be written."""
    pids = {number: row[1] for _, number, row in rows if row[0] == "pid"}
    began = {pids[number]: at for at, number, row in reversed(rows)}
    early = [
        (min(at, began.get(row[1], at) - 1) if row[0] == "new" else at, number, row)
        for at, number, row in rows
    ]
    return sorted(early, key=lambda row: row[0])


if __name__ == "__main__":
    sys.path[0] = LIVE
    sys.exit(main())
