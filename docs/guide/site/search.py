"""The index of the search, and its worker: what the box of Material loads when it is used first.

Material's plugin cuts pages into sections. From these the index keeps what a question can be about: titles,
prose, the names of the API index, and `answers:` of the front matter, the questions and error texts that a page
or a section (`#id question`) answers. Programs and outputs are left out.
"""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from guide.data import Row, read_tables
from guide.pages import LANGUAGES
from guide.repository import ROOT

INDEX = Path("search") / "search_index.json"
WORKER = "assets/search-worker.js"
LIBRARY = "assets/vendor/minisearch/minisearch.js"
THEME = ROOT / "docs/theme"
API = "reference/api/"

_PROGRAM = re.compile(r"(?:[\w./-]+\.py\s*)?<pre\b.*?</pre>", re.DOTALL)  # below its name
_BLOCK_END = re.compile(r"</(?:p|li|td|th|tr|h\d|dd|dt|summary)>|<br ?/?>")
_TAG = re.compile(r"<[^>]*>")
_NAME = re.compile(r"<code>(?P<name>[\w.]+)</code>(?P<rest>[^<]*)")
_ANSWER = re.compile(r"(?:#(?P<anchor>[\w.-]+) )?(?P<text>.+)", re.DOTALL)

#: What `answers:` says, by language and URL.
_answers: dict[str, dict[str, list[str]]] = {"zh": {}, "en": {}}


def keep_answers(page: Page, config: MkDocsConfig) -> None:
    said = page.meta.get("answers", [])
    _answers[str(config.theme["language"])][page.url.removeprefix(".")] = list(said)


def write_search(site: Path, config: MkDocsConfig) -> None:
    """Put our index in place of Material's, and the library above our worker."""
    language = str(config.theme["language"])
    path = site / INDEX
    entries = json.loads(path.read_text(encoding="utf-8"))["docs"]
    index = make_index(entries, _answers[language], language)
    path.write_text(json.dumps(index, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    worker, library = site / WORKER, site / LIBRARY
    worker.write_text(
        "".join((THEME / part).read_text(encoding="utf-8") for part in (LIBRARY, WORKER)),
        encoding="utf-8",
    )
    library.unlink(missing_ok=True)


def make_index(
    entries: list[dict[str, Any]], answers: dict[str, list[str]], language: str
) -> dict[str, Any]:
    """What the worker reads: `config`, and a document for each page and each of its sections."""
    docs = []
    glossary = read_tables(ROOT, "glossary.toml")["term"]
    for entry in entries:
        page, _, anchor = entry["location"].partition("#")
        doc = {"location": entry["location"], "title": _plain(entry["title"])}
        doc["text"] = _plain(entry["text"])
        if said := [text for place, text in _of_page(answers.get(page, [])) if place == anchor]:
            doc["answers"] = said
        if page == API and anchor and anchor != "left-out":
            docs += _names(entry)
            doc["text"] = ""
        if not anchor and (tags := [*entry.get("tags", []), *_terms(glossary, page)]):
            doc["tags"] = tags
        docs.append(doc)
    docs.sort(key=lambda doc: "#" in doc["location"])  # a page before its sections
    lines = (ROOT / "docs/data/synonyms.txt").read_text(encoding="utf-8").splitlines()
    synonyms = [line.split() for line in lines if line and not line.startswith("#")]
    config = {
        "lang": [language],
        "separator": r"[\s\-,.:;!?()\[\]，。：；！？（）]+",
        "synonyms": synonyms,
        "topics": [
            word for term in glossary for said in LANGUAGES for word in term[said].split(", ")
        ],
    }
    return {"config": config, "docs": docs}


def _plain(text: str) -> str:
    """Text without markup and programs: a line for each paragraph, item and cell."""
    text = _BLOCK_END.sub("\n", _PROGRAM.sub("", text))
    text = html.unescape(_TAG.sub("", text)).replace("\u200b", "").replace("¶", "")
    return "\n".join(" ".join(line.split()) for line in text.splitlines() if line.strip())


def _of_page(answers: list[str]) -> list[tuple[str, str]]:
    """(id of a section or nothing, text) of each answer."""
    matches = [_ANSWER.fullmatch(str(answer)) for answer in answers]
    return [(match["anchor"] or "", match["text"]) for match in matches if match]


def _terms(glossary: list[Row], page: str) -> list[str]:
    """The terms that the glossary sends to this page."""
    found = []
    for term in glossary:
        if term["page"].removesuffix(".md").removesuffix("index").rstrip("/") + "/" == page:
            found += [term["zh"], term["en"]]
    return found


def _names(entry: dict[str, Any]) -> list[dict[str, Any]]:
    """A document for each line of the API index below this heading."""
    module = _plain(entry["title"])
    return [
        {
            "location": f"{API}#{module}.{row['name']}",
            "title": f"{module}.{row['name']}",
            "answers": [row["name"]],
            "text": _plain(row["rest"]).replace("\n", " "),
        }
        for row in _NAME.finditer(entry["text"])
    ]
