"""Every text that a reader reads in one language: the pages, the notebooks' cells, and what the tables say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from guide.data import read_texts
from guide.notebooks import cells, notebooks
from guide.pages import Page, parse, read_text
from guide.repository import page_paths, relative


@dataclass(frozen=True)
class Source:
    """A piece of Markdown, and the lines of the file `name` that its lines stand in."""

    path: Path
    name: str
    text: str
    lines: Sequence[int]

    @property
    def page(self) -> Page:
        return parse(self.path, self.text)

    def place(self, line: int) -> int:
        """The line of the file in which line `line` of the text stands."""
        return self.lines[line - 1] if line <= len(self.lines) else self.lines[-1]

    @property
    def prose(self) -> Iterator[tuple[int, str]]:
        """Every line of text that a reader reads, with its line in the file."""
        return ((self.place(line), text) for line, text in self.page.prose)


def whole_file(path: Path, root: Path) -> Source:
    text = read_text(path)
    return Source(path, relative(path, root), text, range(1, text.count("\n") + 2))


def sources(root: Path, language: str) -> Iterator[Source]:
    for path in page_paths(root, language):
        yield whole_file(path, root)
    for path in notebooks(root):
        name = relative(path, root)
        for cell in cells(path) if name.startswith(f"docs/{language}/") else []:
            if cell.kind == "markdown" and cell.lines:
                yield Source(path, name, cell.source, [line for line, _ in cell.lines])
    for path, line, text in read_texts(root, language):
        yield Source(path, relative(path, root), text, range(line, line + text.count("\n") + 1))
