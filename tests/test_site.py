"""The built site: a silent strict build, links and anchors that hold, both languages complete."""

from __future__ import annotations

import re
import struct
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from guide import way
from guide.repository import page_paths
from shared_fixtures import build_output
from site_problems import problems


def test_a_strict_build_is_silent(built_site: Path) -> None:
    assert build_output(built_site).strip() == ""


def test_links_anchors_and_hosts(built_site: Path, root: Path) -> None:
    found = sorted(set(problems(built_site, root)))
    if found:
        pytest.fail("\n".join(str(problem) for problem in found), pytrace=False)


@pytest.mark.parametrize(("language", "prefix"), [("zh", ""), ("en", "en/")])
def test_every_page_is_built(built_site: Path, root: Path, language: str, prefix: str) -> None:
    base = root / "docs" / language
    for path in page_paths(root, language):
        name = path.relative_to(base).with_suffix("").as_posix()
        folder = name.removesuffix("index").rstrip("/")
        assert (built_site / prefix / folder / "index.html").is_file(), name


@pytest.mark.parametrize(("prefix", "numbers"), [("", "第 {} / {} 页"), ("en", "{} of {}")])
def test_who_follows_the_path_comes_from_the_home_page_to_its_end(
    built_site: Path, root: Path, prefix: str, numbers: str
) -> None:
    wanted = [built_site / prefix / Path(row["page"]).with_suffix("") for row in way.path(root)]
    pages = [(one.parent if one.name == "index" else one) / "index.html" for one in wanted]
    here = built_site / prefix / "index.html"

    def soup() -> BeautifulSoup:
        return BeautifulSoup(here.read_text(encoding="utf-8"), "html.parser")

    listed = soup().select("#path ~ ol")[0].select("a")
    assert [(here.parent / str(one["href"]) / "index.html").resolve() for one in listed] == pages
    next_one = listed[0]
    for place, page in enumerate(pages, start=1):
        here = (here.parent / str(next_one["href"]) / "index.html").resolve()
        assert here == page
        assert numbers.format(place, len(pages)) in soup().select_one(".guide-level").text  # type: ignore[union-attr]
        links = soup().select('.guide-way [rel="next"]')
        assert len(links) == (place < len(pages))
        next_one = links[0] if links else next_one


def test_no_metadata_block_is_shown(built_site: Path) -> None:
    for path in built_site.rglob("*.html"):
        assert "/// example" not in path.read_text(encoding="utf-8"), path


def test_every_page_allows_only_this_site(built_site: Path) -> None:
    for path in built_site.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert "default-src 'self'; script-src 'self' 'sha256-" in text, path
        assert "unsafe-inline'; script" not in text, path


def test_the_languages_declare_themselves(built_site: Path) -> None:
    assert '<html lang="zh"' in (built_site / "index.html").read_text(encoding="utf-8")
    assert '<html lang="en"' in (built_site / "en" / "index.html").read_text(encoding="utf-8")


def test_every_page_has_a_picture_to_share_it_with(built_site: Path) -> None:
    for path in built_site.rglob("index.html"):
        text = path.read_text(encoding="utf-8")
        card = re.search(r'<meta property="og:image" content="https://[^/]+/([^"]+)">', text)
        assert card, path
        data = (built_site / card[1]).read_bytes()
        assert data[:4] == b"\x89PNG", card[1]
        assert struct.unpack(">II", data[16:24]) == (1200, 630), card[1]


def test_a_version_in_the_table_stands_at_the_end_of_the_page_that_it_links_to(
    built_site: Path,
) -> None:
    english = (built_site / "en" / "locks" / "rlock" / "index.html").read_text(encoding="utf-8")
    words = english[english.index('<p class="guide-changed"') :].partition("</p>")[0]
    assert re.search(r'<a href="#locked">.*?</a> 3\.14', words)
