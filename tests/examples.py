"""Read an example script: its metadata comment, its section marks, its recorded output.

The metadata is a comment block in the syntax of PEP 723, of type `example`::

    # /// example
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
from pathlib import Path
from typing import Any

from packaging.specifiers import InvalidSpecifier, SpecifierSet

from pages import PageError, read_text

START_METHODS = ("fork", "spawn", "forkserver")
PLATFORMS = ("linux", "darwin", "win32")
BUILDS = ("gil", "free-threaded")
OUTCOME_KINDS = ("must", "may", "never")
LONGEST_TIMEOUT_S = 60.0

#: What a mask may hide: a number (PID, ident, duration) or an address, nothing with words in it.
MASKABLE = re.compile(r"0x[0-9a-fA-F]+|[0-9]+(?:[.][0-9]+)?")

_BLOCK = re.compile(r"(?m)^# /// (?P<type>[a-zA-Z0-9-]+)$\s(?P<content>(^#(| .*)$\s)+)^# ///$")
_MARK = re.compile(r"^\s*#\s*-{1,}8<-{1,}\s*\[(?P<edge>start|end):\s*(?P<name>[\w.-]+)\s*\]\s*$")
_PROCESS_MODULES = ("multiprocessing",)
_PROCESS_NAMES = ("ProcessPoolExecutor",)


class ExampleError(ValueError):
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
class Example:
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
    def command(self) -> str:
        return f"$ python {self.name}"


@dataclass
class _Reader:
    path: Path
    name: str
    text: str
    line: int = 1
    keys: dict[str, int] = field(default_factory=dict)

    def fail(self, message: str, line: int | None = None) -> ExampleError:
        return ExampleError(f"{self.name}:{line or self.line}: {message}")


def find_examples(root: Path) -> list[Example]:
    """Every script under examples/, in the order of their names."""
    folder = root / "examples"
    return [
        read_example(path, root)
        for path in sorted(folder.rglob("*.py"))
        if "__pycache__" not in path.parts
    ]


def read_example(path: Path, root: Path) -> Example:
    """Read one script. `ExampleError` says `file:line` and the remedy for a bad block or mark."""
    name = path.relative_to(root).as_posix()
    try:
        text = read_text(path)
    except PageError as error:
        raise ExampleError(str(error).replace(str(path), name)) from None
    reader = _Reader(path, name, text)
    settings = _read_settings(reader)
    return Example(
        path=path,
        name=name,
        settings=settings,
        sections=_read_sections(reader),
        metadata_line=reader.line,
        uses_processes=_uses_processes(text, reader),
    )


def methods_for(example: Example, wanted: list[str | None]) -> list[str | None]:
    """The start methods to run `example` with, of those wanted; None is the interpreter's own default."""
    declared = example.settings.start_methods
    if not example.uses_processes or declared == ():
        return [None]
    if declared is None:
        return wanted
    if wanted == [None]:
        return [None] if len(declared) == 3 else list(declared[:1])
    return [method for method in wanted if method in declared]


def _read_settings(reader: _Reader) -> Settings:
    blocks = list(_BLOCK.finditer(reader.text))
    opening = re.search(r"(?m)^#\s*///\s*example.*$", reader.text)
    if not blocks:
        if opening:
            line = reader.text[: opening.start()].count("\n") + 1
            raise reader.fail("the `# /// example` block is not closed by a line `# ///`", line)
        return Settings()
    if len(blocks) > 1:
        line = reader.text[: blocks[1].start()].count("\n") + 1
        raise reader.fail("a second metadata block: keep one `# /// example` block", line)
    block = blocks[0]
    reader.line = reader.text[: block.start()].count("\n") + 1
    if block["type"] != "example":
        raise reader.fail(f"a block of type {block['type']!r}: the type is `example`")
    content = [
        line[2:] if line.startswith("# ") else line[1:] for line in block["content"].splitlines()
    ]
    for offset, written in enumerate(content, start=1):
        if key := re.match(r"(?:\[\[)?([\w-]+)", written):
            reader.keys.setdefault(key[1], reader.line + offset)
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
        SpecifierSet(python)
    except InvalidSpecifier:
        raise reader.fail(
            f'python = {python!r}: must be a version range such as ">=3.13"',
            reader.keys.get("python"),
        ) from None
    masks = strings("mask")
    for mask in masks:
        _check_mask(reader, mask)
    return Settings(
        order=order,
        mask=masks,
        timeout=timeout,
        runs=runs,
        exit=take("exit", int, "a whole number"),
        stderr=take("stderr", bool, "true or false"),
        warnings=take("warnings", bool, "true or false"),
        python=python,
        platform=strings("platform", PLATFORMS),
        build=strings("build", BUILDS),
        start_methods=strings("start_methods", START_METHODS),
        wrong=take("wrong", bool, "true or false"),
        requires=strings("requires"),
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
    for probe in ("", "worker started", "KeyError: 'x'", "a b c", "True", "['ok', None]"):
        found = pattern.search(probe)
        if found is not None:
            raise reader.fail(
                f"mask {mask!r} matches {found[0]!r}: a mask hides numbers and addresses only", line
            )


def _read_outcomes(reader: _Reader, rows: Any) -> tuple[Outcome, ...]:
    line = reader.keys.get("outcome")
    if not isinstance(rows, list):
        raise reader.fail("outcome: write each row as [[outcome]] with text and when", line)
    outcomes = []
    for row in rows:
        if not isinstance(row, dict) or set(row) != {"text", "when"}:
            raise reader.fail(f"outcome {row!r}: a row has `text` and `when`, nothing else", line)
        if row["when"] not in OUTCOME_KINDS:
            raise reader.fail(
                f"outcome when = {row['when']!r}: one of {', '.join(OUTCOME_KINDS)}", line
            )
        if not isinstance(row["text"], str) or not row["text"].strip():
            raise reader.fail("outcome: `text` is the line of output it stands for", line)
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
