"""Fill in the tables that are made from data: a line `<!-- data: NAME -->` in a page becomes the table NAME.

The data lie in docs/data/; a table's texts are in both languages there, so a page in one language can't
fall behind the other.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "docs" / "data"
sys.path.append(str(ROOT / "tests"))

import api  # noqa: E402 - the folder of the checks had to be found first
from guide import pages_that_show  # noqa: E402

_MARK = re.compile(r"^<!-- data: (?P<name>[\w-]+) -->$", re.MULTILINE)


def on_page_markdown(markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    language = str(config.theme["language"])

    def fill(match: re.Match[str]) -> str:
        table = TABLES.get(match["name"])
        if table is None:
            known = ", ".join(TABLES)
            raise PluginError(f"{page.file.src_uri}: no table {match['name']!r}: there are {known}")
        return table(language, page.file.src_uri)

    return _MARK.sub(fill, markdown)


def read(name: str) -> dict[str, Any]:
    return tomllib.loads((DATA / name).read_text(encoding="utf-8"))


def table(header: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [header, tuple("---" for _ in header), *rows]
    return "\n".join(
        "| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines
    )


def link_to(target: str, page: str) -> str:
    """`target`, a path below a language's tree, as a link from `page`."""
    return "../" * page.count("/") + target


def glossary(language: str, page: str) -> str:
    terms = read("glossary.toml")["term"]
    if language == "zh":
        header: tuple[str, ...] = ("中文", "English", "不用", "讲它的页面")
    else:
        header = ("English", "中文", "Not", "Its page")
    rows = []
    for term in terms:
        chinese = (
            f"[{term['zh']}]({link_to(term['page'], page)})" if language == "zh" else term["zh"]
        )
        english = (
            f"[{term['en']}]({link_to(term['page'], page)})" if language == "en" else term["en"]
        )
        first = (chinese, english) if language == "zh" else (english, chinese)
        rows.append(
            (*first, "、".join(term.get("avoid", [])), f"`{term['page'].removesuffix('.md')}`")
        )
    return table(header, rows)


def api_index(language: str, page: str) -> str:
    header = ("名称", "用到它的示例") if language == "zh" else ("Name", "Examples that use it")
    blocks = []
    for module in api.MODULES:
        rows = []
        for name in api.public_names():
            if name.module != module:
                continue
            users = api.users(ROOT, name)
            if users:
                shown = ", ".join(_example_link(user, language, page) for user in users[:3])
                rows.append((f"`{str(name).removeprefix(module + '.')}`", shown))
        blocks.append(
            f"## {module} {{ #{module.replace('.', '-').replace('_', '-')} }}\n\n{table(header, rows)}"
        )
    return "\n\n".join(blocks)


def _example_link(example: str, language: str, page: str) -> str:
    stem = example.removeprefix("examples/").removesuffix(".py")
    prefix = f"docs/{language}/"
    for place in pages_that_show(ROOT, example):
        if place.startswith(prefix):
            target = place.removeprefix(prefix).rpartition(":")[0]
            return f"[{stem}]({link_to(target, page)})"
    return stem


def api_left_out(language: str, page: str) -> str:
    header = ("名称", "为什么不用") if language == "zh" else ("Name", "Why it is not used")
    rows = [(f"`{name}`", entry[language]) for name, entry in sorted(api.left_out(ROOT).items())]
    return table(header, rows)


def notes(language: str, page: str) -> str:
    """The rows of *From the notes to the guide*: docs/data/notes.toml."""
    if language == "zh":
        header: tuple[str, ...] = ("笔记", "笔记里写的", "实际上", "答案在")
    else:
        header = ("Notes", "What they said", "What holds", "Answered in")
    rows = []
    for row in read("notes.toml")["row"]:
        links = " ".join(
            f"[{target.partition('#')[0].removesuffix('.md').removesuffix('/index')}]({link_to(target, page)})"
            for target in row["pages"]
        )
        anchor = f'<span id="{row["id"].lower()}">{row["id"]}</span>'
        rows.append((anchor, row[f"said_{language}"], row[f"holds_{language}"], links))
    return table(header, rows)


TABLES: dict[str, Callable[[str, str], str]] = {
    "glossary": glossary,
    "api": api_index,
    "api-left-out": api_left_out,
    "notes": notes,
}
