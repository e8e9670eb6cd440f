"""Give each table its scrolling frame at build time: Material adds it by script, which moves what is below."""

from __future__ import annotations

import re

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)


@event_priority(30)
def on_page_content(content: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    content = content.replace("<th></th>", "<td></td>")  # a header without text names nothing
    return _TABLE.sub(
        r'<div class="md-typeset__scrollwrap"><div class="md-typeset__table">\g<0></div></div>',
        content,
    )
