"""Every text that a reader reads in one language: the pages, the notebooks' cells, and what the tables say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from guide.data import read_texts
from guide.notebooks import notebook_paths, read_notebook
from guide.pages import Page, parse, read_text
from guide.repository import page_paths, relative


@dataclass(frozen=True)
class Source:
    """A piece of Markdown, and where it stands: its first line is line `line` of the file `name`."""

    path: Path
    name: str
    line: int
    text: str

    @property
    def page(self) -> Page:
        return parse(self.path, self.text)

    def place(self, line: int) -> int:
        """The line of the file in which line `line` of the text stands."""
        return self.line + line - 1

    @property
    def prose(self) -> Iterator[tuple[int, str]]:
        """Every line of text that a reader reads, with its line in the file."""
        return ((self.place(line), text) for line, text in self.page.prose)


def sources(root: Path, language: str) -> Iterator[Source]:
    for path in page_paths(root, language):
        yield Source(path, relative(path, root), 1, read_text(path))
    for path in notebook_paths(root, language):
        for cell in read_notebook(path):
            if cell.kind == "markdown":
                yield Source(path, relative(path, root), cell.source_line, cell.source)
    for path, line, text in read_texts(root, language):
        yield Source(path, relative(path, root), line, text)
