"""Read a program of the guide, and what is declared of it.

There are two kinds. `examples/` holds what readers see and copy; `tests/claims/` holds what proves sentences of the
pages. Both lie in a folder per chapter. What differs from a plain run is declared in the folder's
`declared.toml`, keyed by the program's name, so that the program itself stays what a reader sees, line for line::

    [lock_outcomes]
    order = "any"
    mask = ['pid (\\d+)']

    [lock_outcomes.outcomes]
    "first: the one who waited" = "may"

The class `Settings` has every key. A program that is not declared exits with 0, writes nothing to standard error
and prints the same lines in the same order each time, on every system.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, get_args

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from pydantic import BaseModel, ConfigDict, Field, StrictBool, ValidationError, field_validator

from guide.pages import PageError, read_text
from guide.repository import problem_of, relative

SHOWN, CLAIMS = "examples", "tests/claims"  #: the folders of the two kinds
DECLARED = "declared.toml"
NOT_OF_THE_RUN = {"explored", "recorded"}  #: keys that change nothing of a run

StartMethod = Literal["fork", "spawn", "forkserver"]
Platform = Literal["linux", "darwin", "win32"]
Build = Literal["gil", "free-threaded"]
When = Literal["always", "may", "never"]

START_METHODS: tuple[StartMethod, ...] = get_args(StartMethod)
PLATFORMS: tuple[Platform, ...] = get_args(Platform)
BUILDS: tuple[Build, ...] = get_args(Build)
LONGEST_TIMEOUT_S = 60.0
MINORS = range(10, 16)  #: the guide is for Python 3.10 to 3.15

#: What a mask may hide: a number (PID, ident, duration) or an address, nothing with words in it.
MASKABLE = re.compile(r"0x[0-9a-fA-F]+|[0-9]+(?:[.][0-9]+)?")

_PROCESS_MODULES = ("multiprocessing",)
_PROCESS_NAMES = ("ProcessPoolExecutor",)
_CHINESE = re.compile(r"[\u3400-\u9fff《「“]")


class ProgramError(ValueError):
    """A program that can't be used as it is; the text starts with `file:line` and says what to do."""


class Explored(BaseModel):
    """How its outcomes are computed: every schedule of this model with at most so many pre-emptions."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    model: Literal[
        "free", "gil"
    ]  #: "free": switches before any instruction; "gil": where CPython with a GIL does
    bound: int = Field(ge=0, le=9, strict=True)  #: pre-emptions


class Settings(BaseModel):
    """What is declared of a program's run. Every field is a key of its table."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    order: Literal["exact", "any"] = "exact"  #: "any": the lines of standard output in any order
    #: "own frames": frames outside the programs of the guide differ between versions, and so do the marks
    #: (`^^^`) below its lines of code; without it every line is compared.
    traceback: Literal["exact", "own frames"] = "exact"
    mask: tuple[str, ...] = ()  #: patterns of numbers that differ from run to run
    timeout: float = Field(10.0, gt=0, le=LONGEST_TIMEOUT_S)  #: seconds before the runner ends it
    runs: int = Field(1, ge=1, le=200, strict=True)  #: how often a test run executes it
    exit: int = Field(
        0, ge=-64, le=255, strict=True
    )  #: its exit code, or minus the number of a signal
    stderr: StrictBool = False  #: it writes to standard error, as recorded
    warnings: StrictBool = False  #: it shows a warning on purpose; otherwise a warning is an error
    python: str = ">=3.10"  #: where it holds
    platform: tuple[Platform, ...] = Field(PLATFORMS, min_length=1)  #: where it holds: sys.platform
    build: tuple[Build, ...] = Field(BUILDS, min_length=1)  #: where it holds
    start_methods: tuple[StartMethod, ...] | None = (
        None  #: those the test may set; [] if it sets its own
    )
    wrong: StrictBool = False  #: it is wrong on purpose, and every page says so
    requires: tuple[str, ...] = ()  #: modules beyond the standard library
    stdin: str = ""  #: what is typed into it
    #: lines of output that always, may or never appear; where they are computed, also "deadlock" (every thread waits)
    #: and the last line of a traceback
    outcomes: dict[str, When] = {}
    explored: Explored | None = None  #: its outcomes are computed too: `guide.explored`
    #: the runs that its picture shows: a line of output that the run has, or "deadlock"
    recorded: dict[Literal["works", "breaks"], str] = {}

    @field_validator("platform", "build", "start_methods", "mask", "requires")
    @classmethod
    def _each_once(cls, value: tuple[str, ...] | None) -> tuple[str, ...] | None:
        if value is not None and len(set(value)) < len(value):
            raise ValueError("names one twice")
        return value

    @field_validator("mask")
    @classmethod
    def _masks(cls, masks: tuple[str, ...]) -> tuple[str, ...]:
        for mask in masks:
            _check_mask(mask)
        return masks

    @field_validator("python")
    @classmethod
    def _versions(cls, python: str) -> str:
        try:
            versions = SpecifierSet(python)
        except InvalidSpecifier:
            raise ValueError('must be a version range such as ">=3.13"') from None
        if not any(
            versions.contains(f"3.{minor}.{micro}") for minor in MINORS for micro in range(30)
        ):
            raise ValueError(f"holds on no version from 3.{MINORS[0]} to 3.{MINORS[-1]}")
        return python

    @field_validator("requires")
    @classmethod
    def _modules(cls, modules: tuple[str, ...]) -> tuple[str, ...]:
        for module in modules:
            if not module.isidentifier():
                raise ValueError(f"{module!r} is no module")
        return modules

    @field_validator("outcomes")
    @classmethod
    def _lines(cls, outcomes: dict[str, When]) -> dict[str, When]:
        for text in outcomes:
            if not text or text != text.strip() or "\n" in text:
                raise ValueError(f"{text!r}: is one line of output, without spaces at its ends")
        return outcomes


@dataclass(frozen=True)
class Program:
    """A program, with what is declared of it."""

    path: Path  #: absolute
    name: str  #: relative to the repository, with forward slashes
    settings: Settings
    declared_at: str  #: `file:line` of its declaration; the program's own first line if it has none
    declaration: str = ""  #: as text, for telling whether what is declared of its runs was changed
    uses_processes: bool = False

    @property
    def root(self) -> Path:
        """Of its repository."""
        return self.path.parents[len(Path(self.name).parts) - 1]

    @property
    def is_claim(self) -> bool:
        return self.name.startswith(f"{CLAIMS}/")

    @property
    def key(self) -> str:
        """How a line of a page and a command name it: `locks/lock`, `claims/locks/lock`."""
        return self.name.removeprefix("tests/").removeprefix("examples/").removesuffix(".py")

    @property
    def chapter(self) -> str:
        return self.path.parent.name

    @property
    def output_path(self) -> Path:
        return self.path.with_suffix(".out")

    @property
    def is_drawn(self) -> bool:
        """It has a picture wherever a page shows it: it is written to be read, and starts a thread or a process."""
        return not self.is_claim and (self.uses_processes or _starts_threads(read_text(self.path)))

    @property
    def recorded_outputs(self) -> list[Path]:
        """The output and its variants for a version, as far as they are recorded."""
        found = self.path.parent.glob(f"{self.path.stem}.*out")
        return sorted(path for path in found if path.is_file())

    @property
    def command(self) -> str:
        return f"$ python {self.name}"

    def says(self, language: str) -> str:
        """The sentence of its docstring in one language; the English one stands first."""
        text = " ".join((ast.get_docstring(ast.parse(read_text(self.path))) or "").split())
        chinese = _CHINESE.search(text)
        at = chinese.start() if chinese else len(text)
        # A Chinese sentence may begin with a name in Latin letters.
        head = text[:at]
        cut = max(head.rfind(mark) + 2 for mark in (". ", "? ", "! ", ": ")) if chinese else at
        at = cut if 2 <= cut <= at else at
        return (text[at:] if language == "zh" else text[:at]).strip()


def folders(root: Path) -> list[Path]:
    """The folders that hold programs: one per chapter and kind."""
    found = [path for kind in (SHOWN, CLAIMS) for path in sorted((root / kind).glob("*"))]
    return [path for path in found if path.is_dir() and path.name != "__pycache__"]


def find_programs(root: Path) -> list[Program]:
    """Every program, those that are shown first, in the order of their names."""
    found = []
    for folder in folders(root):
        declared = read_declared(folder, root)
        programs = [
            path for path in sorted(folder.rglob("*.py")) if "__pycache__" not in path.parts
        ]
        names = {path.stem for path in programs}
        for name, (line, _, _) in declared.items():
            if name not in names:
                place = relative(folder / DECLARED, root)
                raise ProgramError(
                    f"{place}:{line}: there is no {name}.py beside it: delete this table"
                )
        found += [read_program(path, root) for path in programs]
    return found


def named(programs: Iterable[Program], words: Iterable[str]) -> list[Program]:
    """Those of `programs` whose name each word is, or begins: as a path or as a page writes it. `ValueError` names a word
    that fits none."""
    found: dict[str, Program] = {}
    every = list(programs)
    for word in words:
        stem = word.removesuffix(".py").removesuffix(".out").removeprefix("tests/")
        exact = [one for one in every if stem in _names(one)]
        some = exact or [one for one in every if any(n.startswith(stem) for n in _names(one))]
        if not some:
            raise ValueError(f"no program here has the name {word!r}, or one that begins with it")
        found.update({one.name: one for one in some})
    return list(found.values())


def _names(program: Program) -> tuple[str, str]:
    return program.key, program.name.removesuffix(".py")


def read_program(path: Path, root: Path) -> Program:
    """Read one program. `ProgramError` says `file:line` and the remedy for a bad file or declaration."""
    name = relative(path, root)
    if not path.is_file():
        raise ProgramError(f"{name}:1: is no file: delete it, or give it another name")
    try:
        text = read_text(path)
        uses_processes = _uses_processes(text, name)
        declared = read_declared(path.parent, root).get(path.stem)
    except PageError as error:
        raise ProgramError(str(problem_of(error, root))) from None
    if declared is None:
        return Program(path, name, Settings(), f"{name}:1", "", uses_processes)
    line, settings, declaration = declared
    place = f"{relative(path.parent / DECLARED, root)}:{line}"
    return Program(path, name, settings, place, declaration, uses_processes)


def methods_for(program: Program, wanted: list[str | None]) -> list[str | None]:
    """The start methods to run `program` with, of those wanted; None is the interpreter's own default."""
    declared = program.settings.start_methods
    if not program.uses_processes or declared == ():
        return [None]
    if declared is None:
        return wanted
    if wanted == [None]:
        return [None] if len(declared) == 3 else list(declared[:1])
    return [method for method in wanted if method in declared]


Declared = dict[str, tuple[int, Settings, str]]  #: name -> line, settings, text


def read_declared(folder: Path, root: Path) -> Declared:
    """The declarations of a folder. `ProgramError` says `file:line` of one that can't hold."""
    path = folder / DECLARED
    if not path.is_file():
        return {}
    try:
        text = read_text(path)
    except PageError as error:
        raise ProgramError(str(problem_of(error, root))) from None
    return _parse_declared(relative(path, root), text)


@lru_cache(maxsize=256)
def _parse_declared(name: str, text: str) -> Declared:
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"line (\d+)", str(error))
        raise ProgramError(f"{name}:{place[1] if place else 1}: is not TOML: {error}") from None
    found = {}
    for program, table in data.items():
        line = _line_of(text, program)
        if not isinstance(table, dict) or not table:
            raise ProgramError(
                f"{name}:{line}: write what is declared of {program} below a line [{program}]"
            )
        try:
            settings = Settings.model_validate(_without_lists(table))
        except ValidationError as error:
            first = error.errors()[0]
            where = [str(one) for one in first["loc"]]
            raise ProgramError(
                f"{name}:{_line_of(text, program, *where)}: {program}: {_sentence(first, where)}"
            ) from None
        run = {key: value for key, value in table.items() if key not in NOT_OF_THE_RUN}
        found[program] = (line, settings, repr(run) if run else "")
    return found


def _without_lists(table: dict[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in table.items()}


def _sentence(error: Any, where: list[str]) -> str:
    """What pydantic found, as a sentence with a remedy."""
    if error["type"] == "extra_forbidden":
        return f"unknown key {where[0]!r}: the keys are {', '.join(Settings.model_fields)}"
    said = str(error["msg"]).removeprefix("Value error, ")
    return f"{'.'.join(where)} = {error['input']!r}: {said[0].lower()}{said[1:]}"


def _line_of(text: str, program: str, *keys: str) -> int:
    """The line of a program's table or, below it, of one of these keys."""
    lines = text.splitlines()
    name = rf"(?:{re.escape(program)}|\"{re.escape(program)}\")"
    first = next((n for n, line in enumerate(lines, 1) if re.match(rf"\[{name}[\].]", line)), 1)
    best = first
    for number in range(first, len(lines)):
        line = lines[number]
        if line.startswith("[") and not re.match(rf"\[{name}\.", line):
            break
        if any(re.match(rf"(?:\[{name}\.)?\"?{re.escape(key)}\b", line) for key in keys):
            best = number + 1
    return best


def _check_mask(mask: str) -> None:
    """`ValueError` if a mask may hide more than a number, or may take for ever."""
    try:
        pattern = re.compile(mask)
    except re.error as error:
        raise ValueError(f"mask {mask!r} is not a regular expression: {error}") from None
    if pattern.groups > 1:
        raise ValueError(
            f"mask {mask!r} has {pattern.groups} groups: mark one number with one group"
        )
    if _may_never_end(pattern.pattern):
        raise ValueError(
            f"mask {mask!r} repeats a repetition, which can take for ever: repeat one of them only"
        )
    for probe in ("", "worker started", "KeyError: 'x'", "a b c", "True", "['ok', None]"):
        found = pattern.search(probe)
        if found is not None:
            raise ValueError(
                f"mask {mask!r} matches {found[0]!r}: a mask hides numbers and addresses only"
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


@lru_cache(maxsize=2048)
def _starts_threads(text: str) -> bool:
    """It calls a method `start`, or makes an executor."""
    called = (node.func for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call))
    return any(
        (isinstance(one, ast.Attribute) and one.attr == "start")
        or (isinstance(one, ast.Name) and one.id.endswith("Executor"))
        for one in called
    )


@lru_cache(maxsize=2048)
def _uses_processes(text: str, name: str) -> bool:
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        raise ProgramError(f"{name}:{error.lineno or 1}: is not Python: {error.msg}") from None
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
