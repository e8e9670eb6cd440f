"""The repository as the checks see it: its pages in both languages, and which page shows which program."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from guide.pages import LANGUAGES, Page, claim_path, read_page

ROOT = Path(__file__).resolve().parents[2]  #: of the repository
DRAWINGS = Path("docs/data/diagrams")


def drawing_name(source: str) -> str:
    """The file name of the drawing of a Mermaid source: its digest."""
    return hashlib.sha256(source.strip().encode()).hexdigest()[:12] + ".svg"


@dataclass(frozen=True, order=True)
class Problem:
    """One finding of a check: where, and a sentence that says what is wrong and what to do."""

    path: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"


def problem_of(error: ValueError, root: Path) -> Problem:
    """A file that can't be used, as a finding: the error's message starts with `file:line`."""
    place = re.match(r"(?s)(?P<path>.+?):(?P<line>\d+): (?P<message>.*)", str(error))
    if place is None:
        raise error
    path = root / place["path"]  # which may be absolute already
    return Problem(relative(path, root), int(place["line"]), place["message"])


def relative(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix()


def page_paths(root: Path, language: str) -> list[Path]:
    """The pages of one language, in the order of their names."""
    return sorted((root / "docs" / language).rglob("*.md"))


def all_pages(root: Path) -> Iterator[Page]:
    for language in LANGUAGES:
        for path in page_paths(root, language):
            yield read_page(path)


def twin(path: Path, root: Path) -> Path:
    """The same page in the other language."""
    parts = path.relative_to(root / "docs").parts
    other = LANGUAGES[1 - LANGUAGES.index(parts[0])]
    return root.joinpath("docs", other, *parts[1:])


@lru_cache
def _places(root: Path) -> dict[str, list[str]]:
    places: dict[str, list[str]] = {}
    for page in all_pages(root):
        name = relative(page.path, root)
        for shown in page.programs:
            places.setdefault(shown.program, []).append(f"{name}:{shown.line}")
        for claim in page.claims:
            places.setdefault(claim_path(claim.target), []).append(f"{name}:{claim.line}")
    return places


def forget_pages() -> None:
    """Read the pages anew when next asked: they may have changed."""
    _places.cache_clear()


def pages_that_show(root: Path, program: str) -> list[str]:
    """Every `page:line` that shows the program with this path, or hangs it on a sentence."""
    return _places(root).get(program, [])
