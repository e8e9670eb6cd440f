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
from guide.public_names import MODULES
from guide.repository import ROOT, pages_that_show
from guide.site.way import path_list

#: How the evidence page writes the start methods.
METHOD_MARKS = {"fork": "f", "spawn": "s", "forkserver": "v"}
_MARK = re.compile(r"^<!-- data: (?P<name>[\w-]+) -->$", re.MULTILINE)


def check_data(config: MkDocsConfig) -> None:
    """Say what is amiss in the data before any page is made of them."""
    try:
        read_all(ROOT)
        evidence.read(ROOT)
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
        header: tuple[str, ...] = ("中文", "English", "也叫", "不用", "讲它的页面")
    else:
        header = ("English", "中文", "Also", "Not", "Its page")
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
            (
                *first,
                "、".join(term.get("also", [])),
                "、".join(term.get("avoid", [])),
                f"`{term['page'].removesuffix('.md')}`",
            )
        )
    return table(header, rows)


def api_index(language: str, page: str) -> str:
    header = ("名称", "用到它的程序") if language == "zh" else ("Name", "Programs that use it")
    rows: dict[str, list[tuple[str, ...]]] = {}
    for name, (first, _) in api.public_names(ROOT).items():
        mine = rows.setdefault(name.module, [])
        if users := api.users(ROOT, name):
            since = "" if first == api.OLDEST else f" ({first}+)"
            links = (_program_link(user, language, page) for user in users[: api.SHOWN])
            short = str(name).removeprefix(name.module + ".")
            mine.append((f"`{short}`{{ #{name} }}{since}", ", ".join(links)))
    return "\n\n".join(
        f"## {module} {{ #{module.replace('.', '-').replace('_', '-')} }}\n\n{table(header, rows[module])}"
        for module in MODULES
    )


def _program_link(program: str, language: str, page: str) -> str:
    stem = program.removeprefix("examples/").removeprefix("tests/claims/").removesuffix(".py")
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
    """Programs by builds: on which build each was run as it is now, how often, under which start methods."""
    entries = evidence.read(ROOT)
    labels = _labels(entries)
    builds = {
        evidence.label(where): evidence.interpreter_of(where)
        for entry in entries.values()
        for where in (*entry.runs, *entry.failed)
    }
    chapters: dict[str, list[tuple[str, ...]]] = {}
    for program in find_programs(ROOT):
        entry = entries.get(program.name)
        cells = [_cell(program, entry, one, builds[one]) for one in labels]
        row = (_program_link(program.name, language, page), *cells)
        chapters.setdefault(program.chapter, []).append(row)
    header = ("程序" if language == "zh" else "Program", *labels)
    return "\n\n".join(
        f"## {chapter} {{ #{chapter} }}\n\n{table(header, rows)}"
        for chapter, rows in sorted(chapters.items())
    )


def _labels(entries: evidence.Entries) -> list[str]:
    return evidence.sort_labels(
        evidence.label(where) for one in entries.values() for where in (*one.runs, *one.failed)
    )


def _cell(program: Program, entry: evidence.Entry | None, label: str, build: Interpreter) -> str:
    mine = (
        {} if entry is None else {w: r for w, r in entry.runs.items() if evidence.label(w) == label}
    )
    if entry is not None and any(evidence.label(where) == label for where in entry.failed):
        return "✗"
    if entry is None or not mine:
        return "–" if outside(program, build) else "○"
    if entry.digest != evidence.digest(program):
        return "△"
    methods = {evidence.start_method(where) for where in mine}
    marks = " ".join(METHOD_MARKS[method] for method in START_METHODS if method in methods)
    numbers = [evidence.counts(runs) for runs in mine.values()]
    plain, load = (sum(column) for column in zip(*numbers, strict=True))
    return " ".join(filter(None, (str(plain), marks, f"+ {load}" if load else "")))


def outcomes(language: str, page: str) -> str:
    """How often each declared outcome of a racy program was seen, by build."""
    entries = evidence.read(ROOT)
    racy = [one for one in find_programs(ROOT) if one.settings.outcomes and one.name in entries]
    labels = _labels({one.name: entries[one.name] for one in racy})
    if language == "zh":
        header: tuple[str, ...] = ("程序", "结果", "声明", *labels)
        words = {"always": "一定", "may": "可能", "never": "不会"}
    else:
        header = ("Program", "Outcome", "Declared", *labels)
        words = {"always": "always", "may": "may", "never": "never"}
    rows = []
    for program in racy:
        entry = entries[program.name]
        if entry.digest != evidence.digest(program):
            continue
        for number, (text, when) in enumerate(program.settings.outcomes.items()):
            cells = []
            for one in labels:
                mine = [where for where in entry.runs if evidence.label(where) == one]
                runs = sum(sum(evidence.counts(entry.runs[where])) for where in mine)
                seen = sum(entry.outcomes[where][number] for where in mine)
                cells.append(f"{seen}/{runs}" if runs else "–")
            link = _program_link(program.name, language, page)
            rows.append((link, f"`{text}`", words[when], *cells))
    return table(header, rows)


def builds(language: str, page: str) -> str:
    """Where the programs were run: system, build, start methods, how many runs; and where they were not."""
    entries = evidence.read(ROOT)
    if language == "zh":
        header: tuple[str, ...] = ("系统", "版本", "启动方法", "程序数", "运行次数", "其中高负载")
        none, all_versions = "没有运行", "全部"
    else:
        header = ("System", "Version", "Start methods", "Programs", "Runs", "of them under load")
        none, all_versions = "not run", "all"
    rows: list[tuple[str, ...]] = []
    for platform, system in evidence.SYSTEMS.items():
        here = [
            (name, where, evidence.counts(runs))
            for name, entry in entries.items()
            for where, runs in entry.runs.items()
            if evidence.platform(where) == platform
        ]
        if not here:
            rows.append((system, all_versions, none, "0", "0", "0"))
            continue
        for one in WANTED:
            mine = [row for row in here if evidence.label(row[1]) == one]
            versions = sorted({where.partition(" ")[0].rstrip("t") for _, where, _ in mine}) or [
                one
            ]
            methods = {evidence.start_method(where) for _, where, _ in mine}
            load = sum(numbers[1] for *_, numbers in mine)
            rows.append(
                (
                    system,
                    ", ".join(versions) + (" (t)" if one.endswith("t") and mine else ""),
                    ", ".join(name for name in START_METHODS if name in methods) or none,
                    f"{len({name for name, *_ in mine}):,}",
                    f"{sum(sum(numbers) for *_, numbers in mine):,}",
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
    "path": path_list,
}
