"""Show an example as a reader needs it: without the metadata block that only the tests read."""

from __future__ import annotations

import re
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority

_OPENING = re.compile(r"^(\s*)# /// example\s*$")
_CLOSING = re.compile(r"^\s*# ///\s*$")


class _HideMetadata(Preprocessor):
    def run(self, lines: list[str]) -> list[str]:
        shown: list[str] = []
        hidden = False
        for line in lines:
            if not hidden and _OPENING.match(line):
                hidden = True
            elif hidden:
                hidden = not _CLOSING.match(line)
            else:
                shown.append(line)
        return shown


class HideMetadata(Extension):
    """A preprocessor between snippets (32) and superfences (25)."""

    def extendMarkdown(self, md: Markdown) -> None:
        md.preprocessors.register(_HideMetadata(md), "hide_example_metadata", 30)


@event_priority(50)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    extensions: list[Any] = config.markdown_extensions
    extensions.append(HideMetadata())
    return config
