"""A question, as people type it, finds its page: the floors for both parts of the queries, weight and time."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from guide.pages import LANGUAGES
from guide.site.search import INDEX, LIBRARY, WORKER, make_index, write_search
from search_queries import FOLDER, PARTS, Query, ask, read_queries
from serving import compressed

#: Part -> how many queries there must be, and the shares answered by the first result and among the first three.
FLOORS = {"tune": (100, 0.8, 0.95), "unseen": (100, 0.7, 0.9), "clinic": (39, 0.95, 1.0)}
INDEX_BYTES = 350_000  # compressed, with the worker


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", PARTS)
def test_questions_find_their_pages(built_site: Path, root: Path, part: str, language: str) -> None:
    queries = read_queries(part, language)
    least, first, among_three = FLOORS[part]
    assert len(queries) >= least
    for query in queries:
        for page in query.pages:
            path = root / "docs" / language / page.partition("#")[0]
            assert path.exists(), f"{query.words!r}: there is no {path}"
    answers = ask(built_site, language, queries)
    said = f"first {answers.first}, among three {answers.among_three} of {len(queries)}"
    print(f"{part} {language}: {said}")
    missed = "" if part == "unseen" else "\n" + "\n".join(answers.missed())
    assert answers.first >= first * len(queries), said + missed
    assert answers.among_three >= among_three * len(queries), said + missed


@pytest.mark.parametrize("language", LANGUAGES)
def test_index_and_worker_stay_within_their_weight(built_site: Path, language: str) -> None:
    site = built_site / FOLDER[language]
    assert len(compressed(site / INDEX)) + len(compressed(site / WORKER)) <= INDEX_BYTES


def test_the_worker_has_the_library_above_it_after_each_build(tmp_path: Path, root: Path) -> None:
    """`mkdocs serve` writes into the same folder again: with its edited worker, and a library or none beside it."""
    config: Any = SimpleNamespace(theme={"language": "en"})
    for part in (INDEX, WORKER, LIBRARY):
        (tmp_path / part).parent.mkdir(parents=True, exist_ok=True)
    library, worker = (
        (root / "docs/theme" / part).read_text("utf-8") for part in (LIBRARY, WORKER)
    )
    for left in ("", worker, "the worker before the edit", library + worker):
        for beside in (True, False):
            (tmp_path / WORKER).write_text(left, encoding="utf-8")
            if beside:
                (tmp_path / LIBRARY).write_text(library, encoding="utf-8")
            (tmp_path / INDEX).write_text('{"docs": []}', encoding="utf-8")
            write_search(tmp_path, config)
            assert (tmp_path / WORKER).read_text("utf-8") == library + worker, (left[:30], beside)
            assert not (tmp_path / LIBRARY).exists()


def test_a_program_and_its_name_are_no_part_of_the_index() -> None:
    text = "<p>See <code>app.py</code>.</p>\nexamples/locks/lock.py\n<pre><code>lock = Lock()</code></pre> <ol><li>Free again.</li></ol>"
    entry = {"location": "locks/lock/", "title": "Lock", "text": text}
    (doc,) = make_index([entry], {}, "en")["docs"]
    assert doc["text"] == "See app.py.\nFree again."


def test_a_word_inside_a_synonym_asks_for_nothing(built_site: Path) -> None:
    """死锁 is no question about 锁."""
    for words in ("死锁", "死锁?"):
        (found,) = ask(built_site, "zh", [Query(words, [])]).found
        assert found[0]["page"] == "locks/deadlock/", found
