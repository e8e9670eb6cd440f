"""Show each ```mermaid block as the SVG that `make diagrams` made of it: no script, no wait, no other host.

A drawing's file is named by the digest of its source, so a changed source has no drawing until it is made
anew; tests/checks/diagrams.py says so with the page and the line.
"""

from __future__ import annotations

import html
import logging
from typing import Any

from mkdocs.config.defaults import MkDocsConfig

from guide.repository import DRAWINGS, ROOT, drawing_name

log = logging.getLogger("mkdocs.hooks.diagrams")


def _format(
    source: str, language: str, css_class: str, options: dict[str, Any], md: Any, **extra: Any
) -> str:
    path = ROOT / DRAWINGS / drawing_name(source)
    if not path.is_file():
        log.warning(f"a diagram has no drawing ({path.name}): run `make diagrams`")
        return f"<pre><code>{html.escape(source)}</code></pre>"
    return f'<figure class="guide-diagram" markdown="0">{path.read_text(encoding="utf-8").strip()}</figure>'


def draw_mermaid(config: MkDocsConfig) -> None:
    fences = config.mdx_configs.setdefault("pymdownx.superfences", {})
    fences["custom_fences"] = [{"name": "mermaid", "class": "mermaid", "format": _format}]
