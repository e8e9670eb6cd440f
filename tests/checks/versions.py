"""Versions: every row of the version tables can be read, and leads to a heading that is there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from guide.pages import LANGUAGES, read_page
from guide.repository import Problem
from guide.site.versions import TABLE, rows


def problems(root: Path) -> Iterator[Problem]:
    for language in LANGUAGES:
        if not (root / "docs" / language / TABLE).is_file():
            continue  # its twin misses it
        for row in rows(root, language):
            if isinstance(row, Problem):
                yield row
                continue
            versions, page, anchor = row
            path = root / "docs" / language / page
            if path.suffix == ".md" and (
                not path.is_file()
                or (anchor and anchor not in {one.anchor for one in read_page(path).headings})
            ):
                name = f"docs/{language}/{TABLE}"
                yield Problem(
                    name, 1, f"the row {versions} leads to {page}#{anchor}, which is not there"
                )
