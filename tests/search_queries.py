"""Ask the search of a built site the queries of tests/search_*.toml, without a browser, and count what it finds."""

from __future__ import annotations

import json
import re
import subprocess
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright._impl._driver import compute_driver_executable

from guide.pages import read_page
from guide.repository import ROOT

HERE = Path(__file__).parent
PARTS = ("tune", "unseen", "clinic")
FIRST_RESULTS = 3
FOLDER = {"zh": ".", "en": "en"}


@dataclass(frozen=True)
class Query:
    words: str
    pages: list[str]  #: each answers it; `page.md#id` wants that section too

    def is_answered_by(self, results: list[dict[str, Any]]) -> bool:
        if not self.pages:
            return not results
        return any(_fits(page, result) for page in self.pages for result in results)


@dataclass
class Answers:
    """What the search of a site said to the queries of one part in one language."""

    queries: list[Query]
    found: list[list[dict[str, Any]]]
    setup_ms: float
    times_ms: list[float]

    @property
    def first(self) -> int:
        return sum(q.is_answered_by(r[:1]) for q, r in zip(self.queries, self.found, strict=True))

    @property
    def among_three(self) -> int:
        return len(self.queries) - len(list(self.missed()))

    def missed(self) -> Iterator[str]:
        for query, results in zip(self.queries, self.found, strict=True):
            if not query.is_answered_by(results[:FIRST_RESULTS]):
                seen = [one["first"] for one in results[:FIRST_RESULTS]]
                yield f"{query.words!r}: {query.pages or 'nothing'} wanted, found {seen}"


def read_queries(part: str, language: str) -> list[Query]:
    if part == "clinic":
        return list(_clinic(language))
    tables = tomllib.loads((HERE / f"search_{part}.toml").read_text(encoding="utf-8"))
    return [Query(**table) for table in tables.get(language, [])]


def _clinic(language: str) -> Iterator[Query]:
    """Each heading of the clinic as a reader pastes it: with other numbers, and wanting its own section."""
    for path in sorted((ROOT / "docs" / language / "clinic").glob("*.md")):
        for heading in read_page(path).headings:
            if heading.level == 2 and path.name != "index.md":
                words = re.sub(r"\d{3,}", "4711", heading.text.replace("`", ""))
                yield Query(words, [f"clinic/{path.name}#{heading.anchor}"])


def ask(site: Path, language: str, queries: list[Query]) -> Answers:
    """Run the worker of that site in the Node that Playwright brings."""
    node, _ = compute_driver_executable()
    done = subprocess.run(
        [node, str(HERE / "search_site.js"), str(site / FOLDER[language])],
        input=json.dumps([query.words for query in queries]),
        capture_output=True,
        text=True,
        check=True,
    )
    answer = json.loads(done.stdout)
    return Answers(queries, answer["found"], answer["setup"], answer["times"])


def _fits(page: str, result: dict[str, Any]) -> bool:
    name, _, anchor = page.partition("#")
    place = (
        ""
        if name == "index.md"
        else name.removesuffix(".md").removesuffix("index").rstrip("/") + "/"
    )
    if anchor:
        return bool(result["first"] == f"{place}#{anchor}")
    return bool(result["page"] == place)
