"""Fill in the tables that are made from data: a line `<!-- data: NAME -->` in a page becomes the table NAME.

The data lie in docs/data/; a table's texts are in both languages there, so a page in one language can't
fall behind the other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from guide import api, evidence
from guide.builds import WANTED, Interpreter, outside
from guide.data import read_all, read_tables
from guide.programs import START_METHODS, Program, find_programs
from guide.repository import ROOT, pages_that_show

#: How the evidence page writes the start methods.
METHOD_MARKS = {"fork": "f", "spawn": "s", "forkserver": "v"}
_MARK = re.compile(r"^<!-- data: (?P<name>[\w-]+) -->$", re.MULTILINE)


def check_data(config: MkDocsConfig) -> None:
    """Say what is amiss in the data before any page is made of them."""
    try:
        read_all(ROOT)
        evidence.read()
        find_programs(ROOT)
    except ValueError as error:  # its text starts with `file:line`
        raise PluginError(str(error)) from None


def fill_tables(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    language = str(config.theme["language"])

    def fill(match: re.Match[str]) -> str:
        table = TABLES.get(match["name"])
        if table is None:
            known = ", ".join(TABLES)
            raise PluginError(f"{page.file.src_uri}: no table {match['name']!r}: there are {known}")
        return table(language, page.file.src_uri)

    return _MARK.sub(fill, markdown)


def table(header: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [header, tuple("---" for _ in header), *rows]
    return "\n".join(
        "| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines
    )


def link_to(target: str, page: str) -> str:
    """`target`, a path below a language's tree, as a link from `page`."""
    return "../" * page.count("/") + target


def glossary(language: str, page: str) -> str:
    terms = read_tables(ROOT, "glossary.toml")["term"]
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


def _example_link(program: str, language: str, page: str) -> str:
    stem = program.removeprefix("examples/").removesuffix(".py")
    prefix = f"docs/{language}/"
    for place in pages_that_show(ROOT, program):
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
    for row in read_tables(ROOT, "notes.toml")["row"]:
        links = " ".join(
            f"[{target.partition('#')[0].removesuffix('.md').removesuffix('/index')}]({link_to(target, page)})"
            for target in row["pages"]
        )
        anchor = f'<span id="{row["id"].lower()}">{row["id"]}</span>'
        rows.append((anchor, row[f"said_{language}"], row[f"holds_{language}"], links))
    return table(header, rows)


def evidence_matrix(language: str, page: str) -> str:
    """Examples by builds: on which build each was run as it is now, how often, under which start methods."""
    lines = [line for line in evidence.read() if line["result"] == "passed"]
    builds = {
        evidence.label(line): Interpreter(
            (), line["python"], line["platform"], line["build"] == "free-threaded", ""
        )
        for line in lines
    }
    labels = _labels(lines)
    known = evidence.by_example(lines)
    chapters: dict[str, list[tuple[str, ...]]] = {}
    for program in find_programs(ROOT):
        chapter = program.name.split("/")[1]
        digest = evidence.digest(program)
        cells = []
        for one in labels:
            mine = [line for line in known.get(program.name, []) if evidence.label(line) == one]
            cells.append(_cell(program, mine, digest, builds[one]))
        chapters.setdefault(chapter, []).append(
            (_example_link(program.name, language, page), *cells)
        )
    header = ("示例" if language == "zh" else "Program", *labels)
    return "\n\n".join(
        f"## {chapter} {{ #{chapter} }}\n\n{table(header, rows)}"
        for chapter, rows in chapters.items()
    )


def _labels(lines: list[evidence.Line]) -> list[str]:
    """The builds with any line: 3.10 … 3.15, then the free-threaded ones."""
    return sorted(
        {evidence.label(line) for line in lines},
        key=lambda word: (word.endswith("t"), int(word.split(".")[1].rstrip("t"))),
    )


def _cell(program: Program, lines: list[evidence.Line], digest: str, build: Interpreter) -> str:
    current = [line for line in lines if line["digest"] == digest]
    if not lines:
        return "–" if outside(program, build) else "○"
    methods = {line["start_method"] for line in current} & set(START_METHODS)
    marks = " ".join(METHOD_MARKS[method] for method in START_METHODS if method in methods)
    if not current:
        return "△"
    load = sum(line["runs"] for line in current if line.get("load"))
    plain = sum(line["runs"] for line in current) - load
    return " ".join(filter(None, (str(plain), marks, f"+ {load}" if load else "")))


def outcomes(language: str, page: str) -> str:
    """How often each declared outcome of a racy program was seen, by build."""
    lines = [line for line in evidence.read() if line["outcomes"] and line["result"] == "passed"]
    labels = _labels(lines)
    known = evidence.by_example(lines)
    if language == "zh":
        header: tuple[str, ...] = ("示例", "结果", "声明", *labels)
        words = {"must": "一定会", "may": "可能", "never": "绝不会"}
    else:
        header = ("Program", "Outcome", "Declared", *labels)
        words = {"must": "must", "may": "may", "never": "must not"}
    rows = []
    for program in find_programs(ROOT):
        for outcome in program.settings.outcome:
            cells = []
            for one in labels:
                mine = [line for line in known.get(program.name, []) if evidence.label(line) == one]
                runs = sum(line["runs"] for line in mine)
                seen = sum(line["outcomes"].get(outcome.text, 0) for line in mine)
                cells.append(f"{seen}/{runs}" if runs else "–")
            link = _example_link(program.name, language, page)
            rows.append((link, f"`{outcome.text}`", words[outcome.when], *cells))
    return table(header, rows)


def builds(language: str, page: str) -> str:
    """Where the examples were run: system, build, start methods, how many runs; and where they were not."""
    lines = [line for line in evidence.read() if line["result"] == "passed"]
    chinese = language == "zh"
    if chinese:
        header: tuple[str, ...] = ("系统", "版本", "启动方式", "示例数", "运行次数", "其中高负载")
        none, all_versions = "没有运行", "全部"
    else:
        header = ("System", "Version", "Start methods", "Examples", "Runs", "of them under load")
        none, all_versions = "not run", "all"
    rows: list[tuple[str, ...]] = []
    for platform, system in evidence.SYSTEMS.items():
        here = [line for line in lines if line["platform"] == platform]
        if not here:
            rows.append((system, all_versions, none, "0", "0", "0"))
            continue
        for one in WANTED:
            mine = [line for line in here if evidence.label(line) == one]
            versions = sorted({line["python"] for line in mine}) or [one]
            methods = {line["start_method"] for line in mine}
            load = sum(line["runs"] for line in mine if line.get("load"))
            rows.append(
                (
                    system,
                    ", ".join(versions) + (" (t)" if one.endswith("t") and mine else ""),
                    ", ".join(name for name in START_METHODS if name in methods) or none,
                    f"{len({line['example'] for line in mine}):,}",
                    f"{sum(line['runs'] for line in mine):,}",
                    f"{load:,}",
                )
            )
    return table(header, rows)


TABLES: dict[str, Callable[[str, str], str]] = {
    "glossary": glossary,
    "api": api_index,
    "api-left-out": api_left_out,
    "notes": notes,
    "evidence": evidence_matrix,
    "outcomes": outcomes,
    "builds": builds,
}
