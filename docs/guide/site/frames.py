"""Give each table its scrolling frame, and mark one that says always, may or never, for a quiz.

The frame is given at build time: Material adds it by script, which moves what is below.

A browser that shows a page while it arrives would measure the columns of a long table anew with each row, and what
stands there already would move. So the first one, mostly a name, is as wide as its longest text, within bounds, and
the others share the rest.
"""

from __future__ import annotations

import html
import re

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from guide.pages import CERTAINTY

LONG_ROWS = 20
COLUMNS = range(3, 8)  #: two hardly move; more than seven scroll sideways, each as wide as it needs

FIRST_LETTERS = range(6, 25)  #: how wide the first column may be

_FIRST_CELL = re.compile(r"<tr>\s*<t[hd][^>]*>(.*?)</t[hd]>", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")
_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
_ROW = re.compile(r"<tr>\s*<td[^>]*>.*?</td>\s*<td[^>]*>(?P<second>.*?)</td>", re.DOTALL)


def frame_tables(content: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    content = content.replace("<th></th>", "<td></td>")  # a header without text names nothing
    quizzes = page.meta.get("level") != "lookup"
    words = [each[str(config.theme["language"])] for each in CERTAINTY.values()]
    return _TABLE.sub(lambda match: _framed(match[0], words if quizzes else []), content)


def _guesses(table: str, words: list[str]) -> str:
    """The table with its second column marked for docs/theme/assets/guide.js, if that says nothing but these words."""
    rows = list(_ROW.finditer(table))
    if not rows or not all(row["second"].strip() in words for row in rows):
        return table
    return _ROW.sub(
        lambda row: row[0].replace(
            f">{row['second']}</td>", f' class="guide-guess"><span>{row["second"]}</span></td>'
        ),
        table,
    )


def _framed(table: str, words: list[str]) -> str:
    columns = table.partition("</tr>")[0].count("</t")
    frame = "md-typeset__scrollwrap"
    guesses = _guesses(table, words)
    if guesses != table:
        table, frame = guesses, f"{frame} guide-quiz"
    if table.count("<tr>") > LONG_ROWS and columns in COLUMNS:
        frame += " guide-long"
        letters = max(len(html.unescape(_TAG.sub("", cell))) for cell in _FIRST_CELL.findall(table))
        width = min(max(letters, FIRST_LETTERS[0]), FIRST_LETTERS[-1]) + 4  # with its padding
        table = table.replace(
            "<table>", f'<table>\n<colgroup><col style="width: {width}ch"></colgroup>', 1
        )
    return f'<div class="{frame}"><div class="md-typeset__table">{table}</div></div>'
