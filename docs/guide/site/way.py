"""What a page says of the way through: below its title the level, the minutes and the place on the path; at its end
the path's page before and the next one. And the path as a list, for the home page."""

from __future__ import annotations

import html
import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from guide import way
from guide.pages import read_page
from guide.repository import ROOT
from guide.site.program import PROOFS

LEVELS = {
    "zh": {"start": "入门", "further": "进阶", "lookup": "参考"},
    "en": {"start": "Start", "further": "Further", "lookup": "Look-up"},
}
HOME = "index.md"
_TITLE_END = "</h1>"
_CODE = re.compile(r"`([^`]+)`")


def show_way(content: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    language, name = str(config.theme["language"]), page.file.src_uri
    level = page.meta.get("level")
    if level not in LEVELS[language] or name == HOME:
        return content
    path = [row["page"] for row in way.path(ROOT)]
    place = path.index(name) if name in path else None
    content = content.replace(
        _TITLE_END, _TITLE_END + _line(page, language, place, len(path), files), 1
    )
    if place is None:
        return content
    around = [
        _step(path[there], there, len(path), page, language, files)
        for there in (place - 1, place + 1)
        if 0 <= there < len(path)
    ]
    word = "入门路线" if language == "zh" else "The path"
    end = (
        f'<nav class="guide-way" aria-label="{word}" data-search-exclude>{"".join(around)}</nav>\n'
    )
    before, proofs, after = content.partition(PROOFS)
    return before + end + proofs + after


def _line(page: Page, language: str, place: int | None, length: int, files: Files) -> str:
    """`Start · 4 min · 3 of 12`"""
    source = read_page(Path(str(page.file.abs_src_path)))
    parts = [LEVELS[language][page.meta["level"]]]
    if not any(
        one.text.startswith("data: ") for one in source.comments
    ):  # else nobody reads it through
        minutes = way.minutes(source, ROOT)
        parts.append(f"约 {minutes} 分钟" if language == "zh" else f"{minutes} min")
    if place is not None:
        words = f"第 {place + 1} / {length} 页" if language == "zh" else f"{place + 1} of {length}"
        parts.append(f'<a href="{_address(HOME, page, files)}#path">{words}</a>')
    spans = " · ".join(f"<span>{part}</span>" for part in parts)
    return f'\n<p class="guide-level" data-search-exclude>{spans}</p>'


def _step(name: str, place: int, length: int, page: Page, language: str, files: Files) -> str:
    """The link to another page of the path."""
    title = _CODE.sub(r"<code>\1</code>", html.escape(title_of(name, language), quote=False))
    head = (
        f"第 {place + 1} / {length} 页："
        if language == "zh"
        else f"Path: {place + 1} of {length}: "
    )
    is_next = place > [row["page"] for row in way.path(ROOT)].index(page.file.src_uri)
    text = f"{head}{title} →" if is_next else f"← {head}{title}"
    rel = "next" if is_next else "prev"
    return f'<a rel="{rel}" href="{_address(name, page, files)}">{text}</a>'


def _address(name: str, page: Page, files: Files) -> str:
    file = files.get_file_from_path(name)
    return file.url_relative_to(page.file) if file else ""


def title_of(name: str, language: str) -> str:
    """The title of a page, as its heading has it."""
    page = read_page(ROOT / "docs" / language / name)
    return next(one.text for one in page.headings if one.level == 1)


def path_list(language: str, page: str) -> str:
    """The path as a numbered list, in Markdown."""
    lines = []
    for row in way.path(ROOT):
        source = read_page(ROOT / "docs" / language / row["page"])
        minutes = way.minutes(source, ROOT)
        time = f"（约 {minutes} 分钟）" if language == "zh" else f" ({minutes} min)"
        mark = "：" if language == "zh" else ": "
        lines.append(
            f"1.  [{title_of(row['page'], language)}]({row['page']}){mark}{row[language]}{time}"
        )
    return "\n".join(lines)
