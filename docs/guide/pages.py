"""Read a Markdown page into the parts that the checks compare: the one parser of pages.

Every check (accounting, orphans, parity, terms, inline blocks) works on what `read_page` returns, so
that they can't disagree about what a page holds.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

LANGUAGES = ("zh", "en")

PYTHON_NAMES = frozenset({"python", "py", "python3", "py3", "pycon", "python-repl", "ipython"})
SHELL_NAMES = frozenset({"sh", "bash", "shell", "zsh", "bat", "batch", "powershell", "ps1"})
PLAIN_NAMES = frozenset({"text", "mermaid", "toml", "yaml", "ini", "diff", "json", "console"})

_FENCE = re.compile(r"^(?P<indent>[ \t]*)(?P<ticks>`{3,}|~{3,})(?P<info>[^`]*)$")
_HEADING = re.compile(r"^(?P<marks>#{1,6})\s+(?P<text>.*?)(?:\s+\{(?P<attrs>[^}]*)\})?\s*$")
_ADMONITION = re.compile(
    r"^(?P<indent> *)(?P<mark>!!!|\?\?\?\+?)\s+(?P<kinds>[\w -]+?)\s*(?P<title>\"[^\"]*\")?\s*$"
)
_TAB = re.compile(r"^(?P<indent> *)===[!+]?\s+\"(?P<title>[^\"]*)\"\s*$")
_LIST_ITEM = re.compile(r"^(?P<indent> *)(?P<mark>[-*+]|\d+[.)])(?P<gap> +)\S")
_LINK = re.compile(
    r"(?P<image>!?)\[(?P<text>(?:[^\[\]]|\[[^\]]*\])*)\]\((?P<target>[^()\s]*(?:\([^()\s]*\))?)[^()]*\)"
)
_AUTOLINK = re.compile(r"<(?P<target>https?://[^>\s]+)>")
_INLINE_CODE = re.compile(r"(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_COMMENT = re.compile(r"^\s*<!--\s*(?P<text>.*?)\s*-->\s*$")
_INCLUDE = re.compile(r"^\s*-{1,}8<-{1,}\s+\"(?P<path>[^\":]+)(?::(?P<section>[\w.-]+))?\"\s*$")
_QUOTED_FENCE = re.compile(r"^\s*>[>\s]*(?:`{3,}|~{3,})")
_HTML_CODE = re.compile(r"<(?:pre|code)\b", re.IGNORECASE)
_TITLE = re.compile(r"title=\"(?P<title>[^\"]*)\"")
_ANNOTATION = re.compile(r"(?:#|//)\s*\((?P<number>\d+)\)!?\s*$")
_NUMBERED = re.compile(r"^(?P<indent> *)(?P<number>\d+)\.\s+\S")


class PageError(ValueError):
    """A page that can't be read; the text starts with `file:line`."""


@dataclass(frozen=True)
class Heading:
    line: int
    level: int
    text: str
    anchor: str | None


@dataclass(frozen=True)
class Include:
    line: int
    path: str
    section: str | None


@dataclass
class Fence:
    """A fenced block. `body` has the block's own indentation removed; `line` is the opening fence."""

    line: int
    indent: int
    language: str
    info: str
    body: list[str] = field(default_factory=list)
    end_line: int = 0
    within: tuple[str, ...] = ()
    notes: int = 0

    @property
    def title(self) -> str | None:
        match = _TITLE.search(self.info)
        return match["title"] if match else None

    @property
    def includes(self) -> list[Include]:
        return [
            Include(self.line + 1 + offset, match["path"], match["section"])
            for offset, text in enumerate(self.body)
            if (match := _INCLUDE.match(text))
        ]

    @property
    def code(self) -> str:
        return "".join(line + "\n" for line in self.body)

    @property
    def is_python(self) -> bool:
        return self.language in PYTHON_NAMES

    def annotations(self) -> list[int]:
        return [int(match["number"]) for line in self.body if (match := _ANNOTATION.search(line))]


@dataclass(frozen=True)
class Link:
    line: int
    target: str
    is_image: bool
    text: str


@dataclass(frozen=True)
class Admonition:
    line: int
    kind: str
    title: str | None


@dataclass(frozen=True)
class Table:
    line: int
    rows: int
    columns: int
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Comment:
    line: int
    text: str


@dataclass
class Page:
    path: Path
    front_matter: dict[str, str] = field(default_factory=dict)
    headings: list[Heading] = field(default_factory=list)
    fences: list[Fence] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    admonitions: list[Admonition] = field(default_factory=list)
    tabs: list[int] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    unrun_code: list[tuple[int, str]] = field(
        default_factory=list
    )  #: code that no fence holds: line, how
    prose: list[tuple[int, str]] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)


def strip_inline_code(text: str) -> str:
    """`text` with every `code span` blanked out, its length kept."""
    return _INLINE_CODE.sub(lambda match: " " * len(match[0]), text)


def read_text(path: Path) -> str:
    """The text of a page or script; `PageError` with the line of the first byte that is not UTF-8."""
    data = path.read_bytes()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise PageError(
            f"{path}:{line}: byte 0x{data[error.start]:02x} is not UTF-8: save the file as UTF-8"
        ) from None
    if "\r" in text:
        line = text[: text.index("\r")].count("\n") + 1
        raise PageError(f"{path}:{line}: has a carriage return: save the file with LF line ends")
    if text.startswith("\ufeff"):
        raise PageError(
            f"{path}:1: starts with a byte order mark: save the file as UTF-8 without BOM"
        )
    return text


def read_page(path: Path) -> Page:
    """Parse a page. `PageError` names `file:line` where a fence is left open or the text is no UTF-8."""
    return _parse(path, read_text(path))


@lru_cache(maxsize=4096)
def _parse(path: Path, text: str) -> Page:
    lines = text.split("\n")
    page = Page(path=path, lines=lines)
    number = _read_front_matter(page, lines)
    contexts: list[tuple[int, str]] = []  # (indentation of the content, kind) of open blocks
    fence: Fence | None = None
    closing = ""
    table: list[str] = []
    table_line = 0
    blank_before = True

    def end_table() -> None:
        nonlocal table
        if len(table) > 1:
            columns = table[0].strip().strip("|").count("|") + 1
            page.tables.append(Table(table_line, len(table), columns, tuple(table)))
        table = []

    while number < len(lines):
        line = lines[number]
        number += 1
        if fence is not None:
            stripped = line.strip()
            if stripped and set(stripped) == {closing[0]} and len(stripped) >= len(closing):
                fence.end_line = number
                fence = None
            else:
                fence.body.append(_dedent(line, fence.indent))
            continue
        if not line.strip():
            end_table()
            blank_before = True
            continue
        wide = line.expandtabs(4)
        indent = len(wide) - len(wide.lstrip(" "))
        while contexts and indent < contexts[-1][0]:
            contexts.pop()
        if match := _FENCE.match(line):
            end_table()
            closing = match["ticks"]
            info = match["info"].strip()
            fence = Fence(
                line=number,
                indent=len(match["indent"]),
                language=_language(info),
                info=info,
                within=tuple(kind for _, kind in contexts),
            )
            page.fences.append(fence)
            blank_before = False
            continue
        room = contexts[-1][0] if contexts else 0
        if blank_before and indent >= room + 4:
            page.unrun_code.append((number, "an indented code block"))
            continue
        blank_before = False
        if _QUOTED_FENCE.match(line):
            page.unrun_code.append((number, "a code block in a quote"))
        elif _HTML_CODE.search(strip_inline_code(line)):
            page.unrun_code.append((number, "a code block in HTML"))
        if comment := _COMMENT.match(line):
            page.comments.append(Comment(number, comment["text"]))
            continue
        if line.lstrip().startswith("|"):
            if not table:
                table_line = number
            table.append(line.strip())
        else:
            end_table()
        if admonition := _ADMONITION.match(line):
            title = admonition["title"]
            kind = admonition["kinds"].split()[0]
            page.admonitions.append(Admonition(number, kind, title.strip('"') if title else None))
            contexts.append((indent + 4, kind))
            page.prose.append((number, title or ""))
            continue
        if tab := _TAB.match(line):
            page.tabs.append(number)
            contexts.append((indent + 4, "tab"))
            page.prose.append((number, tab["title"]))
            continue
        if heading := _HEADING.match(line):
            anchor = re.search(r"#([\w.-]+)", heading["attrs"] or "")
            page.headings.append(
                Heading(
                    number, len(heading["marks"]), heading["text"], anchor[1] if anchor else None
                )
            )
            page.prose.append((number, heading["text"]))
            continue
        if item := _LIST_ITEM.match(line):
            contexts.append((indent + max(4, len(item["mark"]) + len(item["gap"])), "list"))
            if numbered := _NUMBERED.match(line):
                _count_note(page, number, int(numbered["number"]))
        page.prose.append((number, line))
        bare = strip_inline_code(line)
        for link in _LINK.finditer(bare):
            page.links.append(Link(number, link["target"], bool(link["image"]), link["text"]))
        for auto in _AUTOLINK.finditer(bare):
            page.links.append(Link(number, auto["target"], False, ""))
    if fence is not None:
        raise PageError(
            f"{path}:{fence.line}: the block that opens here is never closed: add {closing}"
        )
    end_table()
    return page


def _read_front_matter(page: Page, lines: list[str]) -> int:
    if not lines or lines[0] != "---":
        return 0
    for end in range(1, len(lines)):
        if lines[end] == "---":
            break
        key, colon, value = lines[end].partition(":")
        if colon and not key.startswith((" ", "-")):
            page.front_matter[key.strip()] = value.strip()
    else:
        raise PageError(f"{page.path}:1: the front matter is never closed: add a line with ---")
    return end + 1


def _count_note(page: Page, line: int, number: int) -> None:
    """Count a list item as a note of the fence that ends right above its list."""
    if not page.fences:
        return
    fence = page.fences[-1]
    if number != fence.notes + 1:
        return
    between = page.lines[fence.end_line : line - 1]
    belongs = number > 1 or not any(text.strip() for text in between)
    if belongs and (number > 1 or fence.notes == 0):
        fence.notes = number


def _language(info: str) -> str:
    if info.startswith("{"):
        match = re.search(r"\.([\w-]+)", info)
        return match[1] if match else ""
    return info.split()[0].split("{")[0] if info else ""


def _dedent(line: str, indent: int) -> str:
    return line[min(indent, len(line) - len(line.lstrip(" "))) :]
