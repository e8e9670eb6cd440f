"""What a run of an example is compared by, and how its recorded output is written and read.

An `.out` file holds the command, standard output, then (if the script writes there) a line `[stderr]`
and standard error, and (if it ends otherwise than with 0) a line `[exit N]`. The text is that of a
real run; only paths are shortened: the repository's own are relative, the standard library's start
with `<stdlib>`.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path

from guide.builds import Interpreter
from guide.pages import PageError, read_text
from guide.programs import MASKABLE, Program, ProgramError
from guide.repository import problem_of, relative
from guide.runner import Run

STDERR_LINE = "[stderr]"
_EXIT_LINE = re.compile(r"^\[exit (-?\d+)\]$")
_FRAME = re.compile(r'^\s+File "(?P<file>[^"]+)", line (?P<line>\d+), in (?P<where>.+)$')
_THREAD_FRAME = re.compile(r'^\s+File "(?P<file>[^"]+)", line \d+ in .+$')
#: From 3.14 a faulthandler dump names each thread, the main one by the name of the executable.
_DUMP_NAME = re.compile(r"^((?:Current thread|Thread) 0x[0-9a-f]+) \[[^\]]*\](?= \(most recent)")
_CARETS = re.compile(r"^\s+[~^ ]+$")


class RecordError(ProgramError):
    """An `.out` that can't be read; `--update` writes it anew."""


def shorten_paths(text: str, root: Path, interpreter: Interpreter) -> str:
    """`text` without a path of the machine it was made on."""
    pattern = re.compile(r"(?:[A-Za-z]:)?[^\s\"'(]*?[/\\]lib[/\\]python3\.\d+t?[/\\]")
    text = text.replace(str(root) + "/", "").replace(str(root) + "\\", "")
    text = text.replace(interpreter.stdlib.rstrip("/\\") + "/", "<stdlib>/")
    text = pattern.sub("<stdlib>/", text)
    return re.sub(
        r'(?m)(?<=File ")(?:examples|<stdlib>)[^"]*', lambda m: m[0].replace("\\", "/"), text
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


def recorded_path(program: Program, interpreter: Interpreter, start_method: str | None) -> Path:
    """The `.out` for this interpreter: `x.spawn.out` or `x.py314.out` (3.14 or later) before `x.out`."""
    stem = program.path.with_suffix("")
    if start_method:
        candidate = stem.with_name(f"{stem.name}.{start_method}.out")
        if candidate.exists():
            return candidate
    here = tuple(int(part) for part in interpreter.version.split(".")[:2])
    best = program.output_path
    newest = (0, 0)
    for candidate in stem.parent.glob(f"{stem.name}.py*.out"):
        match = re.fullmatch(rf"{re.escape(stem.name)}\.py(\d)(\d+)\.out", candidate.name)
        if match and newest < (since := (int(match[1]), int(match[2]))) <= here:
            best, newest = candidate, since
    return best


def variant_path(program: Program, interpreter: Interpreter) -> Path:
    """Where the output of this interpreter is recorded if it differs from `x.out`."""
    digits = "".join(interpreter.version.split(".")[:2])
    return program.path.with_name(f"{program.path.stem}.py{digits}.out")


def read_record(path: Path, program: Program) -> Record:
    """Read an `.out`. `RecordError` if it is no text, or its first line is not the command."""
    root = program.path.parents[len(Path(program.name).parts) - 1]
    try:
        lines = read_text(path).splitlines()
    except PageError as error:
        raise RecordError(str(problem_of(error, root))) from None
    if not lines or lines[0] != program.command:
        raise RecordError(
            f"{relative(path, root)}:1: must start with `{program.command}`: rewrite it with `pytest --update`"
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
    each part, with a diff."""
    found = []
    offset = 2
    for part, sorted_lines in (("stdout", program.settings.order == "any"), ("stderr", True)):
        was = _certain(_canonical(getattr(recorded, part), program), program)
        now = _certain(_canonical(getattr(fresh, part), program), program)
        if part == "stderr":
            offset += len(recorded.stdout.splitlines()) + 1
        same = Counter(was) == Counter(now) if sorted_lines else was == now
        if same:
            continue
        line = offset + _first_difference(was, now, sorted_lines)
        diff = "\n".join(
            unified_diff(
                sorted(was) if sorted_lines else was,
                sorted(now) if sorted_lines else now,
                f"{recorded_name} ({part})",
                "this run",
                lineterm="",
                n=2,
            )
        )
        found.append((line, f"{part} is not what the page shows:\n{diff}"))
    if recorded.code != fresh.code:
        found.append((1, f"exit code {fresh.code}, recorded {recorded.code}"))
    return found


def _first_difference(was: list[str], now: list[str], sorted_lines: bool) -> int:
    if sorted_lines:
        extra = Counter(was) - Counter(now)
        return next((i for i, line in enumerate(was) if line in extra), len(was) - 1 if was else 0)
    pairs = zip(was, now, strict=False)
    return next((i for i, (a, b) in enumerate(pairs) if a != b), min(len(was), len(now)))


def _certain(lines: list[str], program: Program) -> list[str]:
    """The lines without those that the example declares as outcomes that may or may not appear."""
    may = {one.text for one in program.settings.outcome if one.when == "may"}
    return [line for line in lines if line not in may]


def _canonical(text: str, program: Program) -> list[str]:
    """The lines that a comparison sees: numbers that differ are masked, and a traceback keeps its
    frames in examples/ only, for those in the standard library change with the version."""
    lines = []
    in_frame = False
    for line in text.splitlines():
        frame = _FRAME.match(line)
        if frame or _THREAD_FRAME.match(line):
            in_frame = True
            if frame and frame["file"].startswith("examples/"):
                lines.append(
                    f'  File "{frame["file"]}", line {frame["line"]}, in {frame["where"].split(".")[-1]}'
                )
            continue
        if in_frame and line.startswith("    "):
            continue
        in_frame = False
        if _CARETS.match(line) and line.strip():
            continue
        lines.append(_mask(_DUMP_NAME.sub(r"\1", line.rstrip()), program))
    return lines


def _mask(line: str, program: Program) -> str:
    def hide(match: re.Match[str]) -> str:
        group = 1 if match.re.groups else 0
        if match[group] is None:
            return match[0]
        if not MASKABLE.fullmatch(match[group]):
            raise ProgramError(
                f"{program.name}:{program.metadata_line}: mask {match.re.pattern!r} hides "
                f"{match[group]!r}: put a group around the number alone"
            )
        start, end = match.start(group) - match.start(), match.end(group) - match.start()
        return match[0][:start] + "*" + match[0][end:]

    for mask in program.settings.mask:
        line = re.sub(mask, hide, line)
    return line
