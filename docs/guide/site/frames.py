"""Give each table its scrolling frame at build time: Material adds it by script, which moves what is below.

The columns of a long table are equally wide: a browser that shows a page while it arrives would measure them
anew with each row, and what stands there already would move.
"""

from __future__ import annotations

import re

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

LONG_ROWS = 20
COLUMNS = range(3, 8)  #: two hardly move; more than seven scroll sideways, each as wide as it needs

_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)


def frame_tables(content: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    content = content.replace("<th></th>", "<td></td>")  # a header without text names nothing
    return _TABLE.sub(lambda match: _framed(match[0]), content)


def _framed(table: str) -> str:
    columns = table.partition("</tr>")[0].count("</t")
    long = table.count("<tr>") > LONG_ROWS and columns in COLUMNS
    frame = "md-typeset__scrollwrap guide-long" if long else "md-typeset__scrollwrap"
    return f'<div class="{frame}"><div class="md-typeset__table">{table}</div></div>'
