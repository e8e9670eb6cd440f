"""Every line that a reader reads, wherever it stands: in pages, in notebooks, in the tables of data."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from guide.data import FOLDER, read_tables
from guide.notebooks import cells, notebooks
from guide.pages import read_page, read_text
from guide.repository import page_paths, relative

#: The tables whose texts are shown. The glossary is not: it names the words that are not to be used.
TABLES = ("api_left_out.toml", "changes.toml", "notes.toml")

Line = tuple[str, int, str]  #: file, line, text


def prose(root: Path, language: str) -> Iterator[Line]:
    """The lines of text of one language."""
    for path in page_paths(root, language):
        name = relative(path, root)
        yield from ((name, line, text) for line, text in read_page(path).prose)
    yield from beside_pages(root, language)


def beside_pages(root: Path, language: str) -> Iterator[Line]:
    """The lines of text that stand in notebooks and in the tables of data."""
    for path in notebooks(root):
        if path.relative_to(root / "docs").parts[0] == language:
            for cell in cells(path):
                if cell.kind == "markdown":
                    yield from ((relative(path, root), line, text) for line, text in cell.lines)
    for table in TABLES:
        path = root / FOLDER / table
        written = read_text(path).splitlines()
        for rows in read_tables(root, table).values():
            for row in rows:
                for key, text in row.items():
                    if key == language or key.endswith(f"_{language}"):
                        line = next(
                            n for n in range(row.line, len(written)) if written[n].startswith(key)
                        )
                        yield relative(path, root), line + 1, text
