"""The way through the guide: the level of a page, how many minutes it takes, and the path for a beginner.

The level stands in the front matter (`level: start`). The path is docs/data/path.toml: its pages in their order, and the
names of the standard library that each explains. docs/data/form.toml names the chapters whose pages have the form of a
lesson: each of their pages has a level.
"""

from __future__ import annotations

import ast
import math
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from guide.data import FOLDER, Row, read_tables
from guide.pages import Page, PageError, Shown, read_text

LEVELS = ("start", "further", "lookup")
PATH = "path.toml"
FORM = FOLDER / "form.toml"

FIRST_LINES = 15  #: of the first program of a page, without blank ones

#: How long a page takes: so many words of prose, and so many lines of code, in a minute.
WORDS_PER_MINUTE = 180
LINES_PER_MINUTE = 25
#: One English word takes about 1.7 Chinese characters.
CHARACTERS_PER_WORD = 1.7

#: The modules that concurrent programs are made of.
MODULES = (
    "_thread",
    "asyncio",
    "concurrent.futures",
    "multiprocessing",
    "queue",
    "subprocess",
    "threading",
)


def words(text: str) -> int:
    """How many words a text has; a Chinese one has as many as an English one that says the same."""
    latin = len(re.findall(r"[A-Za-z][\w'-]*", text))
    return latin + int(len(re.findall(r"[\u4e00-\u9fff]", text)) / CHARACTERS_PER_WORD)


def minutes(page: Page, root: Path) -> int:
    """How long it takes to read what the page shows before anything is unfolded."""
    prose = " ".join(text for line, text in page.prose if not page.is_folded(line))
    lines = sum(code.count("\n") for _, code in programs(page, root))
    return max(1, math.ceil(words(prose) / WORDS_PER_MINUTE + lines / LINES_PER_MINUTE))


def programs(page: Page, root: Path) -> Iterator[tuple[int, str]]:
    """The Python that the page shows before anything is unfolded: its line, its text."""
    for shown in page.programs:
        if shown.shows_code and not page.is_folded(shown.line):
            yield shown.line, read_text(root / shown.program)
    for fence in page.fences:
        if fence.is_python and not page.is_folded(fence.line):
            yield fence.line, fence.code


def too_long(first: Shown, root: Path) -> str | None:
    """What is wrong with the length of the first program of a page, if something is."""
    lines = sum(1 for line in read_text(root / first.program).splitlines() if line.strip())
    if lines > FIRST_LINES:
        return (
            f"the first program has {lines} lines that are not blank, at most {FIRST_LINES}: cut it"
        )
    return None


def names_used(code: str) -> set[str]:
    """The names of the concurrency modules that a program uses: `threading.Lock`, `queue.Queue`."""
    tree = ast.parse(code)
    known: dict[str, str] = {}  #: what a name of the program stands for
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                known[alias.asname or alias.name.partition(".")[0]] = (
                    alias.name if alias.asname else alias.name.partition(".")[0]
                )
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                known[alias.asname or alias.name] = f"{node.module}.{alias.name}"
                found.add(f"{node.module}.{alias.name}")
    found.update(_dotted(node, known) for node in ast.walk(tree) if isinstance(node, ast.Attribute))
    return {short for name in found if (short := _owner(name))}


def _dotted(node: ast.expr, known: dict[str, str]) -> str:
    if isinstance(node, ast.Name):
        return known.get(node.id, "")
    if isinstance(node, ast.Attribute) and (owner := _dotted(node.value, known)):
        return f"{owner}.{node.attr}"
    return ""


def _owner(name: str) -> str:
    """`threading.Lock` of `threading.Lock.acquire`; nothing if it belongs to none of the modules."""
    module = next((one for one in MODULES if name.startswith(f"{one}.")), "")
    return module and f"{module}.{name.removeprefix(f'{module}.').partition('.')[0]}"


def path(root: Path) -> list[Row]:
    """The pages of the path, in their order."""
    return read_tables(root, PATH)["page"]


def chapters_in_form(root: Path) -> list[str]:
    """The chapters whose pages have the form of a lesson. `PageError` if docs/data/form.toml can't be read."""
    place = root / FORM
    try:
        chapters = tomllib.loads(read_text(place))["chapters"]
        missing = [one for one in chapters if not (root / "docs" / "zh" / one).is_dir()]
    except (OSError, tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        why = f"{type(error).__name__}: {error}"
        raise PageError(f"{place}:1: is no list of `chapters` ({why}): mend it") from None
    if missing:
        raise PageError(f"{place}:1: there is no chapter {missing[0]!r}: correct the name")
    return list(chapters)
