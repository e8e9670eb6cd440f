"""Data: the tables in docs/data/ hold what they must, and lead to pages that are there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from guide.data import FOLDER, read_all, read_tables
from guide.pages import LANGUAGES
from guide.repository import Problem

GLOSSARY = "glossary.toml"


def problems(root: Path) -> Iterator[Problem]:
    read_all(root)  # a PageError is a finding
    for term in read_tables(root, GLOSSARY)["term"]:
        for language in LANGUAGES:
            name = f"docs/{language}/{term['page']}"
            if not (root / name).is_file():
                place = (FOLDER / GLOSSARY).as_posix()
                yield Problem(place, term.line, f"{term['en']}: there is no {name}: correct `page`")
