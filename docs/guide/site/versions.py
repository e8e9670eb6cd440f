"""Mark what differs between Python versions: below each heading that the version table links to, say in which
version it changed.

The table, reference/versions.md, is the only place where a version is written; a row's last cell links to
the page and the heading.
"""

from __future__ import annotations

import posixpath
import re
from functools import lru_cache
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from guide.repository import ROOT

TABLE = "reference/versions.md"
_ROW = re.compile(r"^\| (?P<versions>3\.[\d.,、 ]+?) \|.*\| \[[^\]]*\]\((?P<link>[^)]+)\) \|$")
_HEADING = re.compile(r'<(?P<level>h[1-4]) id="(?P<id>[\w-]+)">.*?</(?P=level)>', re.DOTALL)
_FIRST = ""  # a link without an anchor: the page's own heading


@lru_cache
def _rows(text: str) -> dict[str, dict[str, list[str]]]:
    """Page -> id of a heading, or `_FIRST`, -> versions."""
    found: dict[str, dict[str, list[str]]] = {}
    for line in text.splitlines():
        if match := _ROW.match(line):
            target, _, anchor = match["link"].partition("#")
            page = posixpath.normpath(posixpath.join(posixpath.dirname(TABLE), target))
            known = found.setdefault(page, {}).setdefault(anchor or _FIRST, [])
            known += [one for one in re.split(r"[,、]\s*", match["versions"]) if one not in known]
    return found


def changes(root: Path, language: str) -> dict[str, dict[str, list[str]]]:
    return _rows((root / "docs" / language / TABLE).read_text(encoding="utf-8"))


def mark_changes(content: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    language = str(config.theme["language"])
    wanted = changes(ROOT, language).get(page.file.src_uri)
    if not wanted:
        return content
    table = files.get_file_from_path(TABLE)
    address = table.url_relative_to(page.file) if table else ""

    def mark(match: re.Match[str]) -> str:
        versions = list(wanted.get(match["id"], []))
        if match["level"] == "h1":
            versions = wanted.get(_FIRST, []) + versions
        if not versions:
            return match[0]
        if language == "zh":
            words = f"Python {'、'.join(versions)} 有变化"
        else:
            words = f"Changed in Python {', '.join(versions)}"
        return f'{match[0]}\n<p class="guide-changed" data-search-exclude><a href="{address}">{words}</a></p>'

    return _HEADING.sub(mark, content)
