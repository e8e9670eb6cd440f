"""Read an example script: its metadata comment, its section marks, its recorded output.

The metadata is a comment block in the syntax of PEP 723, of type `example`::

    # /// program
    # order = "any"
    # mask = ['pid (\\d+)']
    # ///

`SETTINGS` lists every key. A script without the block gets the defaults: it exits 0, writes nothing
to standard error, prints the same lines in the same order each time, on every system.
"""

from __future__ import annotations

import ast
import re
import tomllib
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from packaging.specifiers import InvalidSpecifier, SpecifierSet

from guide.pages import PageError, read_text
from guide.repository import problem_of, relative

START_METHODS = ("fork", "spawn", "forkserver")
PLATFORMS = ("linux", "darwin", "win32")
BUILDS = ("gil", "free-threaded")
OUTCOME_KINDS = ("must", "may", "never")
LONGEST_TIMEOUT_S = 60.0
MINORS = range(10, 16)  #: the guide is for Python 3.10 to 3.15

#: What a mask may hide: a number (PID, ident, duration) or an address, nothing with words in it.
MASKABLE = re.compile(r"0x[0-9a-fA-F]+|[0-9]+(?:[.][0-9]+)?")

_MARK = re.compile(r"^\s*#\s*-{1,}8<-{1,}\s*\[(?P<edge>start|end):\s*(?P<name>[\w.-]+)\s*\]\s*$")
_PROCESS_MODULES = ("multiprocessing",)
_PROCESS_NAMES = ("ProcessPoolExecutor",)


class ProgramError(ValueError):
    """An example that can't be used as it is; the text starts with `file:line` and says what to do."""


@dataclass(frozen=True)
class Outcome:
    """One row of an outcome table: a line of output, and whether it must, may or must never appear."""

    text: str
    when: str


@dataclass(frozen=True)
class Settings:
    """What a script declares about its own run. Every field is a key of the metadata block."""

    order: str = "exact"  #: "any": the lines of standard output may come in any order
    mask: tuple[str, ...] = ()  #: patterns of numbers that differ from run to run
    timeout: float = 10.0  #: seconds before the runner ends it
    runs: int = 1  #: how often a test run executes it
    exit: int = 0  #: the exit code it must end with
    stderr: bool = False  #: True: it writes to standard error, as recorded
    warnings: bool = False  #: True: it shows a warning on purpose; otherwise a warning is an error
    python: str = ">=3.10"  #: where it holds
    platform: tuple[str, ...] = PLATFORMS  #: values of sys.platform where it holds
    build: tuple[str, ...] = BUILDS  #: builds where it holds
    start_methods: tuple[str, ...] | None = (
        None  #: those that the test may set; [] if it sets its own
    )
    wrong: bool = False  #: True: it is wrong on purpose, and every page says so
    requires: tuple[str, ...] = ()  #: modules beyond the standard library
    stdin: str = ""  #: what is typed into it
    outcome: tuple[Outcome, ...] = ()  #: what may, must and must not be printed


@dataclass(frozen=True)
class Program:
    """A script under examples/, with what it declares."""

    path: Path  #: absolute
    name: str  #: relative to the repository, with forward slashes
    settings: Settings
    sections: tuple[str, ...]
    metadata_line: int
    uses_processes: bool = False

    @property
    def output_path(self) -> Path:
        return self.path.with_suffix(".out")

    @property
    def recorded_outputs(self) -> list[Path]:
        """The output and its variants for a version or a start method, as far as they are recorded."""
        found = self.path.parent.glob(f"{self.path.stem}.*out")
        return sorted(path for path in found if path.is_file())

    @property
    def command(self) -> str:
        return f"$ python {self.name}"


@dataclass
class _Reader:
    name: str
    text: str
    line: int = 1
    keys: dict[str, int] = field(default_factory=dict)
    outcomes: list[int] = field(default_factory=list)  #: where each [[outcome]] stands

    def fail(self, message: str, line: int | None = None) -> ProgramError:
        return ProgramError(f"{self.name}:{line or self.line}: {message}")


def find_programs(root: Path) -> list[Program]:
    """Every script under examples/, in the order of their names."""
    folder = root / "examples"
    return [
        read_program(path, root)
        for path in sorted(folder.rglob("*.py"))
        if "__pycache__" not in path.parts
    ]


def read_program(path: Path, root: Path) -> Program:
    """Read one script. `ProgramError` says `file:line` and the remedy for a bad block or mark."""
    name = relative(path, root)
    if not path.is_file():
        raise ProgramError(f"{name}:1: is no file: delete it, or give it another name")
    try:
        return _parse(path, name, read_text(path))
    except PageError as error:
        raise ProgramError(str(problem_of(error, root))) from None


@lru_cache(maxsize=2048)
def _parse(path: Path, name: str, text: str) -> Program:
    reader = _Reader(name, text)
    settings = _read_settings(reader)
    return Program(
        path=path,
        name=name,
        settings=settings,
        sections=_read_sections(reader),
        metadata_line=reader.line,
        uses_processes=_uses_processes(text, reader),
    )


def methods_for(program: Program, wanted: list[str | None]) -> list[str | None]:
    """The start methods to run `example` with, of those wanted; None is the interpreter's own default."""
    declared = program.settings.start_methods
    if not program.uses_processes or declared == ():
        return [None]
    if declared is None:
        return wanted
    if wanted == [None]:
        return [None] if len(declared) == 3 else list(declared[:1])
    return [method for method in wanted if method in declared]


def _find_block(reader: _Reader) -> list[str] | None:
    """The lines inside the metadata block, or None if there is none; any mark that is no block is refused."""
    lines = reader.text.split("\n")
    marks = [n for n, line in enumerate(lines, 1) if re.match(r"\s*#\s*///", line)]
    if not marks:
        return None
    first, *rest = marks
    opening = lines[first - 1]
    if kind := re.fullmatch(r"# /// (?!example$)([\w-]+)", opening):
        raise reader.fail(f"a block of type {kind[1]!r}: the type is `example`", first)
    if opening != "# /// example":
        raise reader.fail(
            f"{opening!r}: a metadata block opens with the line `# /// example`", first
        )
    if not rest or re.match(r"\s*#\s*///\s*\w", lines[rest[0] - 1]):
        raise reader.fail("the `# /// example` block is not closed by a line `# ///`", first)
    last = rest[0]
    if lines[last - 1] != "# ///":
        raise reader.fail(f"{lines[last - 1]!r}: close the block with the line `# ///`", last)
    for number in range(first + 1, last):
        if not re.match(r"#( |$)", lines[number - 1]):
            raise reader.fail(
                "a line of the metadata block that is no comment: begin it with `# `", number
            )
    if rest[1:]:
        raise reader.fail("a second metadata block: keep one `# /// example` block", rest[1])
    reader.line = first
    return [line.removeprefix("#").removeprefix(" ") for line in lines[first : last - 1]]


def _read_settings(reader: _Reader) -> Settings:
    content = _find_block(reader)
    if content is None:
        return Settings()
    for number, written in enumerate(content, reader.line + 1):
        if key := re.match(r"(?:\[\[)?([\w-]+)", written):
            reader.keys.setdefault(key[1], number)
        if re.match(r"\[\[\s*outcome\s*\]\]", written):
            reader.outcomes.append(number)
    try:
        data = tomllib.loads("\n".join(content))
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"line (\d+)", str(error))
        line = reader.line + (int(place[1]) if place else 1)
        raise reader.fail(f"the metadata is not TOML: {error}", line) from None
    return _check_settings(reader, data)


def _check_settings(reader: _Reader, data: dict[str, Any]) -> Settings:
    known = Settings.__dataclass_fields__
    for key in data:
        if key not in known:
            raise reader.fail(
                f"unknown key {key!r}: the keys are {', '.join(known)}", reader.keys.get(key)
            )

    def take(key: str, kind: type | tuple[type, ...], words: str) -> Any:
        value = data.get(key, getattr(Settings, key))
        right = isinstance(value, kind) and (kind is bool or not isinstance(value, bool))
        if key in data and not right:
            raise reader.fail(f"{key} = {value!r}: must be {words}", reader.keys.get(key))
        return value

    def strings(key: str, allowed: tuple[str, ...] | None = None) -> Any:
        value = data.get(key, getattr(Settings, key))
        if key not in data:
            return value
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise reader.fail(f"{key} = {value!r}: must be a list of strings", reader.keys.get(key))
        for one in value:
            if allowed is not None and one not in allowed:
                raise reader.fail(
                    f"{key}: {one!r} is none of {', '.join(allowed)}", reader.keys.get(key)
                )
        if len(set(value)) < len(value):
            raise reader.fail(f"{key} = {value!r}: names one twice", reader.keys.get(key))
        if key in ("platform", "build") and not value:
            raise reader.fail(f"{key} = []: it would hold nowhere", reader.keys.get(key))
        return tuple(value)

    order = take("order", str, '"exact" or "any"')
    if order not in ("exact", "any"):
        raise reader.fail(f'order = {order!r}: must be "exact" or "any"', reader.keys.get("order"))
    timeout = float(take("timeout", (int, float), "seconds"))
    if not 0 < timeout <= LONGEST_TIMEOUT_S:
        raise reader.fail(
            f"timeout = {timeout}: must be above 0 and at most {LONGEST_TIMEOUT_S:.0f} seconds",
            reader.keys.get("timeout"),
        )
    runs = take("runs", int, "a whole number")
    if not 1 <= runs <= 200:
        raise reader.fail(f"runs = {runs}: must be 1 to 200", reader.keys.get("runs"))
    python = take("python", str, 'a version range such as ">=3.13"')
    try:
        versions = SpecifierSet(python)
    except InvalidSpecifier:
        raise reader.fail(
            f'python = {python!r}: must be a version range such as ">=3.13"',
            reader.keys.get("python"),
        ) from None
    if not any(versions.contains(f"3.{minor}.{micro}") for minor in MINORS for micro in range(30)):
        raise reader.fail(
            f"python = {python!r}: holds on no version from 3.{MINORS[0]} to 3.{MINORS[-1]}",
            reader.keys.get("python"),
        )
    exit_code = take("exit", int, "a whole number")
    if not -64 <= exit_code <= 255:
        raise reader.fail(
            f"exit = {exit_code}: must be 0 to 255, or minus the number of a signal",
            reader.keys.get("exit"),
        )
    modules = strings("requires")
    for module in modules:
        if not module.isidentifier():
            raise reader.fail(f"requires: {module!r} is no module", reader.keys.get("requires"))
    masks = strings("mask")
    for mask in masks:
        _check_mask(reader, mask)
    return Settings(
        order=order,
        mask=masks,
        timeout=timeout,
        runs=runs,
        exit=exit_code,
        stderr=take("stderr", bool, "true or false"),
        warnings=take("warnings", bool, "true or false"),
        python=python,
        platform=strings("platform", PLATFORMS),
        build=strings("build", BUILDS),
        start_methods=strings("start_methods", START_METHODS),
        wrong=take("wrong", bool, "true or false"),
        requires=modules,
        stdin=take("stdin", str, "a string"),
        outcome=_read_outcomes(reader, data.get("outcome", [])),
    )


def _check_mask(reader: _Reader, mask: str) -> None:
    line = reader.keys.get("mask")
    try:
        pattern = re.compile(mask)
    except re.error as error:
        raise reader.fail(f"mask {mask!r} is not a regular expression: {error}", line) from None
    if pattern.groups > 1:
        raise reader.fail(
            f"mask {mask!r} has {pattern.groups} groups: mark one number with one group", line
        )
    if _may_never_end(pattern.pattern):
        raise reader.fail(
            f"mask {mask!r} repeats a repetition, which can take for ever: repeat one of them only",
            line,
        )
    for probe in ("", "worker started", "KeyError: 'x'", "a b c", "True", "['ok', None]"):
        found = pattern.search(probe)
        if found is not None:
            raise reader.fail(
                f"mask {mask!r} matches {found[0]!r}: a mask hides numbers and addresses only", line
            )


def _may_never_end(pattern: str) -> bool:
    """Whether a repetition without bound holds another one: matching may then take exponential time."""

    def unbounded(items: Any, inside: bool) -> bool:
        for operation, argument in items:
            if str(operation) in ("MAX_REPEAT", "MIN_REPEAT"):
                endless = argument[1] is parser.MAXREPEAT
                if (endless and inside) or unbounded(argument[2], inside or endless):
                    return True
            elif str(operation) == "SUBPATTERN":
                if unbounded(argument[3], inside):
                    return True
            elif str(operation) == "BRANCH" and any(unbounded(one, inside) for one in argument[1]):
                return True
        return False

    parser = re._parser  # type: ignore[attr-defined]  # the standard library has no public one
    return unbounded(parser.parse(pattern), False)


def _read_outcomes(reader: _Reader, rows: Any) -> tuple[Outcome, ...]:
    line = reader.keys.get("outcome")
    if not isinstance(rows, list):
        raise reader.fail("outcome: write each row as [[outcome]] with text and when", line)
    outcomes: list[Outcome] = []
    for number, row in enumerate(rows):
        if len(reader.outcomes) == len(rows):
            line = reader.outcomes[number]
        if not isinstance(row, dict) or set(row) != {"text", "when"}:
            raise reader.fail(f"outcome {row!r}: a row has `text` and `when`, nothing else", line)
        if row["when"] not in OUTCOME_KINDS:
            raise reader.fail(
                f"outcome when = {row['when']!r}: one of {', '.join(OUTCOME_KINDS)}", line
            )
        if not isinstance(row["text"], str) or not row["text"].strip():
            raise reader.fail("outcome: `text` is the line of output it stands for", line)
        if row["text"] != row["text"].strip() or "\n" in row["text"]:
            raise reader.fail(
                "outcome: `text` is one line, without spaces at its ends: no other is ever printed",
                line,
            )
        if any(row["text"] == other.text for other in outcomes):
            raise reader.fail(f"outcome {row['text']!r} stands here twice: keep one", line)
        outcomes.append(Outcome(row["text"], row["when"]))
    return tuple(outcomes)


def _read_sections(reader: _Reader) -> tuple[str, ...]:
    sections: list[str] = []
    open_marks: dict[str, int] = {}
    for number, line in enumerate(reader.text.splitlines(), start=1):
        if "8<" in line and not _MARK.match(line) and line.lstrip().startswith("#"):
            raise reader.fail(
                "not a section mark: write `# --8<-- [start:name]` or [end:name]", number
            )
        if not (mark := _MARK.match(line)):
            continue
        if mark["edge"] == "start":
            if mark["name"] in sections or mark["name"] in open_marks:
                raise reader.fail(f"section {mark['name']!r} starts twice", number)
            open_marks[mark["name"]] = number
        elif mark["name"] not in open_marks:
            raise reader.fail(f"section {mark['name']!r} ends here but never starts", number)
        else:
            del open_marks[mark["name"]]
            sections.append(mark["name"])
    for name, number in open_marks.items():
        raise reader.fail(
            f"section {name!r} starts here and is never closed: add [end:{name}]", number
        )
    return tuple(sections)


def _uses_processes(text: str, reader: _Reader) -> bool:
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        raise reader.fail(f"is not Python: {error.msg}", error.lineno) from None
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            if any(alias.name.split(".")[0] in _PROCESS_MODULES for alias in node.names):
                return True
        elif isinstance(node, ast.ImportFrom):
            module = (node.module or "").split(".")[0]
            names = {alias.name for alias in node.names}
            if module in _PROCESS_MODULES or names & set(_PROCESS_NAMES):
                return True
        elif isinstance(node, ast.Attribute) and node.attr in _PROCESS_NAMES:
            return True
    return False
