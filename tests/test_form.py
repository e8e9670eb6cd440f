"""The chapters in docs/data/form.toml keep to the budgets of a page, in both languages and at both widths."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from guide.pages import LANGUAGES
from guide.repository import ROOT
from guide.way import chapters_in_form
from page_numbers import Numbers, addresses, measure, over_budget

FINE = Numbers("/a/", (2.0, 3.0), 500, 12, True, 5, (0, 1), 0, 1, 12.0, ())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chapter", chapters_in_form(ROOT))
def test_a_chapter_keeps_to_its_budgets(
    chromium: Browser, address: str, root: Path, chapter: str, language: str
) -> None:
    places = addresses(root, chapter, language)
    assert places, f"docs/data/form.toml: {chapter!r} has no pages"
    faults = over_budget(measure(chromium, address, places))
    assert faults == [], "\n".join(faults)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"screens": (9.1, 3.0)}, "9.1 screens of a desktop"),
        ({"screens": (2.0, 13.1)}, "13.1 screens of a phone"),
        ({"words": 901}, "901 words in sight"),
        ({"first_in_sight": False}, "not in sight"),
        ({"scrolling": (1, 0)}, "1 blocks of code scroll sideways on a desktop"),
        ({"scrolling": (0, 2)}, "2 of 5 blocks of code scroll sideways on a phone"),
        ({"marks_out_of_sight": 1}, "1 marks of notes"),
        ({"smallest_text_px": 10.9}, "text of 10.9 px"),
        ({"cut_words": ("BrokenBarrierError",)}, "BrokenBarrierError"),
    ],
)
def test_what_is_over_its_budget_is_told(change: dict[str, object], words: str) -> None:
    (fault, *rest) = over_budget([replace(FINE, **change)] + [FINE] * 20)  # type: ignore[arg-type]
    assert fault.startswith("/a/: ")
    assert words in fault
    assert rest == []
    assert over_budget([FINE]) == []


def test_a_tenth_of_the_pages_may_be_longer() -> None:
    long = replace(FINE, screens=(6.5, 9.5))
    assert over_budget([long] + [FINE] * 9) == []
    assert len(over_budget([long, long] + [FINE] * 9)) == 2


def test_a_page_is_measured_as_a_reader_sees_it(chromium: Browser, tmp_path: Path) -> None:
    from serving import serve

    wide = "x" * 300
    (tmp_path / "index.html").write_text(
        "<!doctype html><meta name=viewport content=width=device-width><article>one two three 四五"
        f"<div class=highlight><span class=filename>a.py</span><pre style='width:300px'><code style='display:block;overflow:auto'>a\nb\n</code></pre></div>"
        f"<pre style='width:300px'><code style='display:block;overflow:auto'>{wide}</code></pre>"
        f"<details><summary>more</summary><p>{'word ' * 100}</p><pre><code>folded</code></pre></details>"
        "<table><tr><td style='width:3ch;word-break:break-all;display:block'>BrokenName</td></tr></table>"
        "<svg class=guide-diagram viewBox='0 0 200 10' width=100><text y=9 style='font-size:16px'>s</text></svg>"
        "</article>",
        encoding="utf-8",
    )
    with serve(tmp_path) as address:
        (page,) = measure(chromium, address, ["/"])
    assert (page.words, page.first_lines, page.blocks) == (6, 2, 2)
    assert page.scrolling == (1, 1)
    assert page.cut_words == ("BrokenName",)
    assert page.smallest_text_px == pytest.approx(8, abs=0.2)
    assert page.first_in_sight
    assert page.pictures == 1
