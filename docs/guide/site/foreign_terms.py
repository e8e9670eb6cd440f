"""Say in which language a term is that is not in the page's: `lang` on Chinese words in an English page, on English
phrases in a Chinese one, so that a screen reader pronounces them and a browser picks their font."""

from __future__ import annotations

import re

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

_TAG = re.compile(r"(<[^>]*>)")
_KEPT = re.compile(r"<(?P<end>/?)(?:pre|code|svg|script|style)\b")
_FOREIGN = {
    "en": ("zh", re.compile(r"[\u3400-\u9fff]+(?:[，、：（）\s]*[\u3400-\u9fff]+)*")),
    # A phrase of several words, or whatever stands in full-width parentheses: a word alone is mostly a name.
    "zh": (
        "en",
        re.compile(
            r"(?<=（)[A-Za-z][A-Za-z' -]*[A-Za-z](?=[）；，])"
            r"|(?<![\w&#/.-])[A-Za-z][a-z'-]+(?: [A-Za-z][a-z'-]+)+(?![\w/.-])"
        ),
    ),
}


def name_languages(content: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    other, pattern = _FOREIGN[str(config.theme["language"])]
    inside = 0  # how deep in parts that are left alone, such as code
    parts = _TAG.split(content)
    for number, part in enumerate(parts):
        if number % 2 == 0:
            if not inside:
                parts[number] = pattern.sub(rf'<span lang="{other}">\g<0></span>', part)
        elif kept := _KEPT.match(part):
            inside += -1 if kept["end"] else 1
    return "".join(parts)
