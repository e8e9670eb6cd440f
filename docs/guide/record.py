"""What a run of a program is compared by, and how its recorded output is written and read.

An `.out` file holds the command, standard output, then (if the script writes there) a line `[stderr]`
and standard error, and (if it ends otherwise than with 0) a line `[exit N]`. The text is that of a
real run; only paths are shortened: the repository's own are relative, the standard library's start
with `<stdlib>`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import unified_diff
from itertools import takewhile
from pathlib import Path

from guide.builds import Interpreter
from guide.pages import PageError, read_text
from guide.programs import MASKABLE, Program, ProgramError
from guide.repository import problem_of, relative
from guide.runner import Run
from guide.tracebacks import FRAME, is_own

STDERR_LINE = "[stderr]"
_EXIT_LINE = re.compile(r"^\[exit (-?\d+)\]$")
STDLIB = "<stdlib>"
#: From 3.14 a faulthandler dump names each thread, the main one by the name of the executable.
_DUMP_NAME = re.compile(r"^((?:Current thread|Thread) 0x[0-9a-f]+) \[[^\]]*\](?= \(most recent)")
_CARETS = re.compile(r"^\s+[~^ ]+$")


class RecordError(ProgramError):
    """An `.out` that can't be read; `record` writes it anew."""


def shorten_paths(text: str, root: Path, interpreter: Interpreter) -> str:
    """`text` without a path of the machine it was made on."""
    stdlib = re.escape(interpreter.stdlib.rstrip("/\\")).replace(r"\\", r"[/\\]")
    anywhere = r"(?:[A-Za-z]:)?[^\s\"'(]*?[/\\]lib[/\\]python3\.\d+t?"
    text = text.replace(str(root) + "/", "").replace(str(root) + "\\", "")
    text = re.sub(rf"(?:{stdlib}|{anywhere})[/\\]", f"{STDLIB}/", text, flags=re.IGNORECASE)
    return re.sub(
        rf'(?m)(?<=File ")(?:examples|tests|{STDLIB})[^"]*',
        lambda m: m[0].replace("\\", "/"),
        text,
    )


@dataclass(frozen=True)
class Record:
    """The parts of an output, either recorded or of a run just made."""

    stdout: str
    stderr: str
    code: int

    def marks(self) -> list[str]:
        """Lines of standard output that a record could not hold: they would be read as its own marks."""
        return [
            line
            for line in self.stdout.splitlines()
            if line == STDERR_LINE or _EXIT_LINE.match(line)
        ]

    def text(self, program: Program) -> str:
        parts = [program.command, *self.stdout.splitlines()]
        if self.stderr.strip():
            parts += [STDERR_LINE, *self.stderr.splitlines()]
        if self.code != 0:
            parts.append(f"[exit {self.code}]")
        return "\n".join(line.rstrip() for line in parts) + "\n"


def of_run(run: Run, root: Path, interpreter: Interpreter) -> Record:
    """What a run printed; blank lines at the end of a part are no part of it."""
    return Record(
        shorten_paths(run.stdout, root, interpreter).rstrip("\n"),
        shorten_paths(run.stderr, root, interpreter).rstrip("\n"),
        run.code if run.code is not None else -1,
    )


def recorded_path(program: Program, interpreter: Interpreter) -> Path:
    """The `.out` for this interpreter: `x.py314.out` (3.14 or later) before `x.out`."""
    stem = program.path.stem
    here = tuple(int(part) for part in interpreter.version.split(".")[:2])
    best = program.output_path
    newest = (0, 0)
    for candidate in program.path.parent.glob(f"{stem}.py*.out"):
        match = re.fullmatch(rf"{re.escape(stem)}\.py(\d)(\d+)\.out", candidate.name)
        if match and newest < (since := (int(match[1]), int(match[2]))) <= here:
            best, newest = candidate, since
    return best


def variant_path(program: Program, interpreter: Interpreter) -> Path:
    """Where the output of this interpreter is recorded if it differs from `x.out`."""
    digits = "".join(interpreter.version.split(".")[:2])
    return program.path.with_name(f"{program.path.stem}.py{digits}.out")


def read_record(path: Path, program: Program) -> Record:
    """Read an `.out`. `RecordError` if it is no text, or its first line is not the command."""
    root = program.root
    try:
        return parse_record(read_text(path), program, relative(path, root))
    except PageError as error:
        raise RecordError(str(problem_of(error, root))) from None


def parse_record(text: str, program: Program, name: str) -> Record:
    """What an `.out` with this text says. `RecordError` if its first line is not the command."""
    lines = text.splitlines()
    if not lines or lines[0] != program.command:
        raise RecordError(
            f"{name}:1: must start with `{program.command}`: "
            f"rewrite it with `python tests/tools record {program.key}`"
        )
    code = 0
    body = lines[1:]
    if body and (match := _EXIT_LINE.match(body[-1])):
        code = int(match[1])
        body = body[:-1]
    if STDERR_LINE in body:
        at = body.index(STDERR_LINE)
        return Record(_joined(body[:at]), _joined(body[at + 1 :]), code)
    return Record(_joined(body), "", code)


def _joined(lines: list[str]) -> str:
    return "\n".join(lines).rstrip("\n")


def differences(
    recorded: Record, fresh: Record, program: Program, recorded_name: str
) -> list[tuple[int, str]]:
    """Where the run differs from the record: (line of the `.out`, sentence) of the first difference in
    each part, with a diff. What is declared to differ is left out of the comparison, and nothing else."""
    found = []
    offset = 2
    any_order = program.settings.order == "any"
    for part in ("stdout", "stderr"):
        was = _compared(getattr(recorded, part), program)
        now = _compared(getattr(fresh, part), program)
        if part == "stderr":
            offset += len(recorded.stdout.splitlines()) + 1
        old, new = [text for _, text in was], [text for _, text in now]
        same = Counter(old) == Counter(new) if any_order else old == new
        if same:
            continue
        if any_order:
            extra = Counter(old) - Counter(new)
            at = next((number for number, text in was if text in extra), was[-1][0] if was else 0)
        else:
            same_lines = takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False))
            first = sum(1 for _ in same_lines)
            at = was[first][0] if first < len(was) else was[-1][0] + 1 if was else 0
        diff = "\n".join(
            unified_diff(
                sorted(old) if any_order else old,
                sorted(new) if any_order else new,
                f"{recorded_name} ({part})",
                "this run",
                lineterm="",
                n=2,
            )
        )
        found.append((offset + at, f"{part} is not what the page shows:\n{diff}"))
    if recorded.code != fresh.code:
        found.append((1, f"exit code {fresh.code}, recorded {recorded.code}"))
    return found


def _compared(text: str, program: Program) -> list[tuple[int, str]]:
    """The lines that a comparison sees, each with its place: masked, without outcomes that may not appear and,
    where that is declared, without what of a traceback depends on the version."""
    may = {line for line, when in program.settings.outcomes.items() if when == "may"}
    lines = list(enumerate(text.splitlines()))
    if program.settings.traceback == "own frames":
        lines = list(_own_frames(lines, program))
    return [(n, _mask(line.rstrip(), program)) for n, line in lines if line not in may]


def _own_frames(lines: list[tuple[int, str]], program: Program) -> Iterator[tuple[int, str]]:
    """Of a traceback, the frames in programs of the guide, with the line of code below each. Other frames (of the
    standard library, of what starts a child), marks below the code, and names of threads in a dump (from 3.14) differ between versions."""
    root = program.root
    number = 0
    while number < len(lines):
        at, line = lines[number]
        number += 1
        frame = FRAME.match(line)
        if frame is None:
            yield at, _DUMP_NAME.sub(r"\1", line)
            continue
        own = is_own(frame["file"])
        code = _code(root / frame["file"]) if own else []
        if own:
            yield (
                at,
                f'  File "{frame["file"]}", line {frame["line"]}, in {frame["where"].split(".")[-1]}',
            )
        below = int(frame["line"]) - 1
        first = True
        while (
            frame["comma"] and number < len(lines) and (text := lines[number][1]).startswith("    ")
        ):
            if own and not _CARETS.match(text):
                if below >= len(code) or text.strip() != code[below].strip():
                    break  # no line of the program: it is compared
                if first:
                    yield lines[number]
                first, below = False, below + 1
            number += 1


def _code(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines() if path.is_file() else []


def _mask(line: str, program: Program) -> str:
    def hide(match: re.Match[str]) -> str:
        group = 1 if match.re.groups else 0
        if match[group] is None:
            return match[0]
        if not MASKABLE.fullmatch(match[group]):
            raise ProgramError(
                f"{program.declared_at}: mask {match.re.pattern!r} hides "
                f"{match[group]!r}: put a group around the number alone"
            )
        start, end = match.start(group) - match.start(), match.end(group) - match.start()
        return match[0][:start] + "*" + match[0][end:]

    for mask in program.settings.mask:
        line = re.sub(mask, hide, line)
    return line
