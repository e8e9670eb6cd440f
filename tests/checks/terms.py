"""Terms: a Chinese text (page, notebook, table) uses the words of docs/data/glossary.toml, no text has a wording that the
glossary replaces, and neither language says "thread-safe" without saying of what, on which build, by whose promise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from guide.data import Row, read_tables
from guide.pages import LANGUAGES, strip_inline_code
from guide.repository import Problem
from guide.texts import Source, sources

_LINK_TARGET = re.compile(r"\]\([^)]*\)")

#: Words that talk down to a reader.
PATRONISING = {
    "en": re.compile(r"\b(?:simply|obviously|of course|easily|as everyone knows)\b", re.IGNORECASE),
    "zh": re.compile(r"只需要?|显然|众所周知|非常简单|很简单|您"),
}


def problems(root: Path) -> Iterator[Problem]:
    data = read_tables(root, "glossary.toml")
    for language in LANGUAGES:
        for source in sources(root, language):
            for line, text in (*_description(source), *source.prose):
                said = _LINK_TARGET.sub("]", strip_inline_code(text))
                if language == "zh":
                    yield from _avoided(source.name, line, said, data)
                if match := PATRONISING[language].search(said):
                    yield Problem(
                        source.name,
                        line,
                        f"{match[0]!r} talks down to the reader: leave it out",
                    )
                yield from _unqualified(source.name, line, said, data, language)
                yield from _worded(source.name, line, said, data, language)


def _description(source: Source) -> Iterator[tuple[int, str]]:
    """What a search engine shows of a page, and its line."""
    for line, text in enumerate(source.text.splitlines(), start=1):
        if source.path.suffix == ".md" and text.startswith("description:"):
            yield source.place(line), text


def _avoided(name: str, line: int, text: str, data: dict[str, list[Row]]) -> Iterator[Problem]:
    for term in data["term"]:
        for word in term.get("avoid", []):
            if word in text:
                yield Problem(
                    name, line, f"{word!r}: the glossary's word for {term['en']} is {term['zh']!r}"
                )


def _unqualified(
    name: str, line: int, text: str, data: dict[str, list[Row]], language: str
) -> Iterator[Problem]:
    for rule in data["qualified"]:
        if language not in rule:
            continue
        rest = text
        for allowed in rule["allow"]:
            rest = rest.replace(allowed, "")
        if re.search(re.escape(rule[language]), rest, re.IGNORECASE):
            yield Problem(name, line, f"a bare {rule[language]!r}: say {rule['needs']}")


def _worded(
    name: str, line: int, text: str, data: dict[str, list[Row]], language: str
) -> Iterator[Problem]:
    for rule in data["wording"]:
        if name.endswith(tuple(rule.get("files", ()))):
            continue
        rest = text
        for allowed in rule.get("allow", []):
            rest = rest.replace(allowed, "")
        for words in rule.get(language, []):
            if re.search(re.escape(words), rest, re.IGNORECASE):
                yield Problem(name, line, f"{words!r}: write {rule['say']}")
