"""Mark what differs between Python versions: at the end of a page, which of its sections changed, and when.

The tables of reference/versions.md are the only place where a version is written; a row's last cell links to the page
and the heading. `tests/checks/versions.py` holds that every row can be read.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from guide.pages import read_page
from guide.repository import ROOT, Problem, relative

TABLE = "reference/versions.md"
_VERSION = r"3\.\d+(?:\.\d+)?t?"
_ONE = rf"{_VERSION}(?: (?:to|到) {_VERSION})?"
_VERSIONS = re.compile(rf"{_ONE}(?:(?:, |、){_ONE})*")
_LINK = re.compile(r"\[[^\]]+\]\((?P<link>[^)\s]+)\)")
_HEADING = re.compile(
    r'<(?P<level>h[1-4]) id="(?P<id>[\w-]+)">(?P<text>.*?)</(?P=level)>', re.DOTALL
)
_LINKS = re.compile(r"<a\b.*?</a>|</?a\b[^>]*>", re.DOTALL)
_FIRST = ""  # a link without an anchor: the page's own heading

Changes = dict[str, dict[str, list[str]]]  #: page -> id of a heading, or `_FIRST` -> versions


def rows(root: Path, language: str) -> Iterator[tuple[str, str, str] | Problem]:
    """Each row of the tables: versions, page and anchor that it links to; or what keeps it from being read."""
    path = root / "docs" / language / TABLE
    for table in read_page(path).tables:
        for line, cells in zip(table.lines[1:], table.cells[1:], strict=True):
            versions, link = _VERSIONS.fullmatch(cells[0].strip("* ")), _LINK.fullmatch(cells[-1])
            if versions is None or link is None:
                what = (
                    f"{cells[0]!r} is no version"
                    if versions is None
                    else f"{cells[-1]!r} is no link"
                )
                yield Problem(
                    relative(path, root),
                    line,
                    f"{what}: write `3.13`, `3.13, 3.14` or `3.12 to 3.14` first and one link last",
                )
                continue
            target, _, anchor = link["link"].partition("#")
            page = posixpath.normpath(posixpath.join(posixpath.dirname(TABLE), target))
            yield versions[0], page, anchor or _FIRST


def changes(root: Path, language: str) -> Changes:
    """What the tables say, by page and heading. A row that can't be read is left to the check."""
    found: Changes = {}
    for row in rows(root, language):
        if isinstance(row, Problem):
            continue
        versions, page, anchor = row
        known = found.setdefault(page, {}).setdefault(anchor, [])
        known += [one for one in re.split(r", |、", versions) if one not in known]
    return found


def mark_changes(content: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """At the end of a page, in which versions what it says has changed, each with its section."""
    language = str(config.theme["language"])
    wanted = changes(ROOT, language).get(page.file.src_uri)
    if not wanted:
        return content
    table = files.get_file_from_path(TABLE)
    address = table.url_relative_to(page.file) if table else ""
    sections = []
    for heading in _HEADING.finditer(content):
        versions = list(wanted.get(heading["id"], []))
        if heading["level"] == "h1":
            versions = wanted.get(_FIRST, []) + versions
        if versions:
            name = _LINKS.sub("", heading["text"])
            sections.append(f'<a href="#{heading["id"]}">{name}</a> {", ".join(versions)}')
    words = (
        "哪些 Python 版本有变化" if language == "zh" else "What changed between versions of Python"
    )
    mark = "：" if language == "zh" else ": "
    shown = " · ".join(sections)
    return (
        f'{content}\n<p class="guide-changed" data-search-exclude>'
        f'<a href="{address}">{words}</a>{mark}{shown}</p>'
    )
