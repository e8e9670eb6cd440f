"""What a page says of the way through: level, minutes, its place on the path, and the pages around it there."""

from __future__ import annotations

import posixpath
from types import SimpleNamespace
from typing import Any

import pytest
from bs4 import BeautifulSoup

from guide.site import way as site
from small import WAY, Small

THREE = "".join(
    f'[[page]]\npage = "{name}"\nzh = "{name}"\nen = "about {name}"\nexplains = []\n'
    for name in ("one.md", "way/index.md", "two.md")
)


@pytest.fixture
def path(small: Small, monkeypatch: pytest.MonkeyPatch) -> Small:
    monkeypatch.setattr(site, "ROOT", small.root)
    small.write("docs/data/path.toml", THREE)
    for language in ("en", "zh"):
        small.write(f"docs/{language}/one.md", "# `start()` & co { #one }\n")
        small.write(f"docs/{language}/two.md", "# Two { #two }\n")
    return small


def show(small: Small, name: str = WAY, level: str | None = "start") -> BeautifulSoup:
    language, uri = name.split("/", 2)[1:]

    def file(uri: str) -> Any:
        def url_relative_to(other: Any) -> str:
            return posixpath.relpath(uri, posixpath.dirname(other.src_uri))

        source = str(small.root / "docs" / language / uri)
        return SimpleNamespace(src_uri=uri, abs_src_path=source, url_relative_to=url_relative_to)

    page: Any = SimpleNamespace(file=file(uri), meta={"level": level} if level else {})
    config: Any = SimpleNamespace(theme={"language": language})
    files: Any = SimpleNamespace(get_file_from_path=file)
    content = '<h1 id="x">X</h1>\n<p>text</p>\n<details class="guide-proofs">proofs</details>'
    return BeautifulSoup(site.show_way(content, page, config, files), "html.parser")


@pytest.mark.parametrize(
    ("name", "words"),
    [(WAY, "Start · 1 min · 2 of 3"), (WAY.replace("en", "zh"), "入门 · 约 1 分钟 · 第 2 / 3 页")],
)
def test_the_line_below_the_title(path: Small, name: str, words: str) -> None:
    line = show(path, name).select_one("h1 + .guide-level")
    assert line is not None
    assert line.text == words
    assert [link["href"] for link in line.select("a")] == ["../index.md#path"]


def test_a_page_that_is_not_on_the_path(path: Small) -> None:
    done = show(path, "docs/en/a.md", "further")
    assert [line.text for line in done.select(".guide-level")] == ["Further · 1 min"]
    assert not done.select(".guide-way")


def test_nobody_reads_through_a_table_made_from_data(path: Small) -> None:
    path.write("docs/en/a.md", "# A { #a }\n\n<!-- data: api -->\n")
    assert [line.text for line in show(path, "docs/en/a.md", "lookup").select("p")] == [
        "Look-up",
        "text",
    ]


@pytest.mark.parametrize(("name", "level"), [(WAY, None), ("docs/en/index.md", "start")])
def test_a_page_without_a_level_and_the_home_page_are_left_alone(
    path: Small, name: str, level: str | None
) -> None:
    path.write("docs/en/index.md", "# Home { #home }\n")
    assert not show(path, name, level).select(".guide-level, .guide-way")


@pytest.mark.parametrize(
    ("uri", "links"),
    [
        ("one.md", [("next", "way/index.md", "Path: 2 of 3: The way →")]),
        (
            "way/index.md",
            [
                ("prev", "../one.md", "← Path: 1 of 3: start() & co"),
                ("next", "../two.md", "Path: 3 of 3: Two →"),
            ],
        ),
        ("two.md", [("prev", "way/index.md", "← Path: 2 of 3: The way")]),
    ],
)
def test_the_pages_around_it(path: Small, uri: str, links: list[tuple[str, str, str]]) -> None:
    found = show(path, f"docs/en/{uri}").select("p + .guide-way:has(+ .guide-proofs) a")
    assert [(*one["rel"], one["href"], one.text) for one in found] == links


def test_the_path_as_a_list(path: Small) -> None:
    assert site.path_list("en", "index.md").splitlines()[1:] == [
        "1.  [The way](way/index.md): about way/index.md (1 min)",
        "1.  [Two](two.md): about two.md (1 min)",
    ]
