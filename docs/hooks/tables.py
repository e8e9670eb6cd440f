"""Give each table its scrolling frame at build time: Material adds it by script, which moves what is below.

A long table gets the widths of its columns too: a browser that shows a page while it arrives measures the
columns anew with each row, and what stands there already moves.
"""

from __future__ import annotations

import html
import re
import unicodedata

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

LONG_ROWS = 20
COLUMNS = range(3, 8)  #: two hardly move; more than seven scroll sideways, each as wide as it needs
PARTS = 12  #: a column's width is so many of these; guide.css has a class for each number
PART_LETTERS = 8  #: what goes into a part where the table is narrowest
PADDING_LETTERS = 5  #: what a cell's padding takes
WIDEST = 60  #: letters; a column with longer texts breaks its lines

_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
_ROW = re.compile(r"<tr>.*?</tr>", re.DOTALL)
_CELL = re.compile(r"<t[hd][^>]*>(.*?)</t[hd]>", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")


@event_priority(30)
def on_page_content(content: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    content = content.replace("<th></th>", "<td></td>")  # a header without text names nothing
    return _TABLE.sub(lambda match: _framed(match[0]), content)


def _framed(table: str) -> str:
    rows = [_CELL.findall(row) for row in _ROW.findall(table)]
    frame = "md-typeset__scrollwrap"
    columns = {len(row) for row in rows}
    if len(rows) > LONG_ROWS and len(columns) == 1 and columns.pop() in COLUMNS:
        frame += " guide-long"
        cols = "".join(f'<col class="guide-col-{part}">' for part in parts(rows))
        table = table.replace("<table>", f"<table>\n<colgroup>{cols}</colgroup>", 1)
    return f'<div class="{frame}"><div class="md-typeset__table">{table}</div></div>'


def parts(rows: list[list[str]]) -> list[int]:
    """How many of PARTS each column gets: in proportion to its longest text, but room for its header."""
    columns = list(zip(*rows, strict=True))
    widths = [min(WIDEST, max(1, *map(_width, column))) for column in columns]
    made = [-(-(_width(column[0]) + PADDING_LETTERS) // PART_LETTERS) for column in columns]
    while sum(made) < PARTS:
        narrowest = min(range(len(made)), key=lambda number: made[number] / widths[number])
        made[narrowest] += 1
    return made


def _width(cell: str) -> int:
    """The width of a cell's text in Latin letters; a Chinese one is as wide as two."""
    text = html.unescape(_TAG.sub("", cell))
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)
