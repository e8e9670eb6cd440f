"""Read a Markdown page into the parts that the checks compare: the one parser of pages.

Every check (accounting, orphans, parity, terms, inline blocks) works on what `read_page` returns, so
that they can't disagree about what a page holds. The grammar is CommonMark's with tables, as markdown-it-py reads
it, and what the site adds: `!!!` boxes, `{ #id }` after a heading, and a line that shows a program:

    {* locks/lock.py *}             the program examples/locks/lock.py, whole, and its output
    {* claims/locks/lock.py *}      the claim tests/claims/locks/lock.py
    {* locks/lock.py | code *}      its code alone
    {* locks/lock.py | output *}    its output alone; `| output 3.14` is the one recorded for 3.14 and later
    {* locks/lock.py | picture *}   the picture of its recorded runs, not folded

The numbered list right below is its notes. A claim hangs on a sentence by a link: `[✓](claim:locks/lock)`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Literal, cast

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

LANGUAGES = ("zh", "en")
#: How a table says what happens in each run, in some, in none.
CERTAINTY = {
    "always": {"en": "always", "zh": "一定"},
    "may": {"en": "may", "zh": "可能"},
    "never": {"en": "never", "zh": "不会"},
}

PYTHON_NAMES = frozenset({"python", "py", "python3", "py3", "pycon", "python-repl", "ipython"})
SHELL_NAMES = frozenset({"sh", "bash", "shell", "zsh", "bat", "batch", "powershell", "ps1"})
PLAIN_NAMES = frozenset({"text", "mermaid", "toml", "yaml", "ini", "diff", "json"})

CLAIMS = "claims"  #: the first part of a claim's path in a line that shows it
CLAIM_SCHEME = "claim:"
PROGRAM = re.compile(
    r"\{\* (?P<path>[\w-]+(?:/[\w-]+)+)\.py(?: \| (?P<part>code|output|picture)(?: (?P<version>3\.\d+))?)? \*\}",
    re.ASCII,
)
#: A note's mark at the end of a line of code; a comment in Python, in Mermaid or elsewhere `//`.
NOTE_MARK = re.compile(r"(?:#|//) \((?P<number>\d+)\)!$")
#: What somebody may have meant as one, and the page would show as it is.
NOTE_MARK_LIKE = re.compile(r"(?:#|//)\s*\(\d+\)!?\s*$")

_HEADING_ID = re.compile(r"\s*\{\s*#(?P<id>[\w.-]+)\s*\}\s*$")
_ATTRIBUTES = re.compile(r"\s*\{(?P<attrs>[^}]*)\}\s*$")
_INLINE_CODE = re.compile(r"(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_COMMENT = re.compile(r"<!--\s*(?P<text>.*?)\s*-->", re.DOTALL)
_HTML_CODE = re.compile(r"<(?:pre|code)\b", re.IGNORECASE)
_FOLD = re.compile(r"<(?P<end>/?)details\b", re.IGNORECASE)
_TITLE = re.compile(r"title=\"(?P<title>[^\"]*)\"")
_ADMONITION_TITLE = re.compile(r"\"(?P<title>[^\"]*)\"\s*$")


class PageError(ValueError):
    """A page that can't be read; the text starts with `file:line`."""


@dataclass(frozen=True)
class Heading:
    line: int
    level: int
    text: str
    anchor: str | None


@dataclass
class Shown:
    """A program that a page shows, whole or its code or output alone. `notes` counts the items of the list
    right below."""

    line: int
    program: str  #: its path in the repository
    part: Literal["code", "output", "picture"] | None
    version: str | None = None  #: of the output, if it is not the common one
    notes: int = 0
    end_line: int = 0  #: the last line of its notes

    @property
    def shows_code(self) -> bool:
        return self.part in (None, "code")

    @property
    def output(self) -> str | None:
        """The path of the output that it shows."""
        if self.part in ("code", "picture"):
            return None
        variant = f".py{self.version.replace('.', '')}" if self.version else ""
        return self.program.removesuffix(".py") + f"{variant}.out"


@dataclass
class Fence:
    """A fenced block. `body` has the block's own indentation removed; `line` is the opening fence."""

    line: int
    indent: int
    language: str
    info: str
    body: list[str] = field(default_factory=list)
    end_line: int = 0
    notes: int = 0

    @property
    def title(self) -> str | None:
        match = _TITLE.search(self.info)
        return match["title"] if match else None

    @property
    def code(self) -> str:
        return "".join(line + "\n" for line in self.body)

    @property
    def is_python(self) -> bool:
        return self.language in PYTHON_NAMES


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
    """`cells`: the texts of each row, the header first, as they stand in the source."""

    line: int
    cells: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]


@dataclass(frozen=True)
class Comment:
    line: int
    text: str


@dataclass(frozen=True)
class Text:
    """A paragraph, a heading, a cell or a title: its first line, its lines, and what kind of part it is."""

    line: int
    lines: tuple[str, ...]
    kind: str


@dataclass
class Page:
    path: Path
    front_matter: dict[str, str] = field(default_factory=dict)
    headings: list[Heading] = field(default_factory=list)
    programs: list[Shown] = field(default_factory=list)
    fences: list[Fence] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    admonitions: list[Admonition] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    lists: list[tuple[int, str]] = field(
        default_factory=list
    )  #: line, how many items of which kind
    comments: list[Comment] = field(default_factory=list)
    unrun_code: list[tuple[int, str]] = field(
        default_factory=list
    )  #: code that no block holds: line, how
    texts: list[Text] = field(default_factory=list)
    folds: list[tuple[int, int]] = field(default_factory=list)  #: first and last line of each fold
    lines: list[str] = field(default_factory=list)

    def is_folded(self, line: int) -> bool:
        """Whether a reader sees this line only after opening a `<details>`."""
        return any(first <= line <= last for first, last in self.folds)

    @property
    def prose(self) -> Iterator[tuple[int, str]]:
        """Every line of text that a reader reads, with its number."""
        for text in self.texts:
            for offset, line in enumerate(text.lines):
                yield text.line + offset, line

    @property
    def claims(self) -> Iterator[Link]:
        """The marks that hang a claim on a sentence."""
        return (link for link in self.links if link.target.startswith(CLAIM_SCHEME))


def strip_inline_code(text: str) -> str:
    """`text` with every `code span` blanked out, its length kept."""
    return _INLINE_CODE.sub(lambda match: " " * len(match[0]), text)


def claim_path(target: str) -> str:
    """The path in the repository of the claim that a link leads to."""
    return f"tests/claims/{target.removeprefix(CLAIM_SCHEME)}.py"


def program_path(path: str) -> str:
    """The path in the repository of the program that a line `{* path.py *}` shows."""
    return f"tests/{path}.py" if path.startswith(f"{CLAIMS}/") else f"examples/{path}.py"


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
    """Parse a page. `PageError` names `file:line` where a block is left open or the text is no UTF-8."""
    return parse(path, read_text(path))


@lru_cache(maxsize=4096)
def parse(path: Path, text: str) -> Page:
    """The parts of `text`, which stands in `path`. `PageError` as in `read_page`."""
    reader = _Reader(Page(path=path, lines=text.split("\n")))
    for token in _markdown().parse(text):
        reader.take(token)
    return reader.page


@lru_cache
def _markdown() -> MarkdownIt:
    return MarkdownIt().enable("table").use(front_matter_plugin).use(admon_plugin)


class _Reader:
    """Fills a page, token by token."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.inside: list[str] = []  #: the kinds of the blocks that are open
        self.above: Shown | Fence | None = (
            None  #: what a numbered list that begins now has notes on
        )
        self.notes: Shown | Fence | None = None  #: what the open list has notes on
        self.items: list[tuple[int, str, int]] = []  #: the open lists: line, kind, items
        self.open_folds: list[int] = []  #: where each one begins
        self.rows: list[list[str]] = []
        self.row_lines: list[int] = []

    def take(self, token: Token) -> None:
        if token.nesting == 1:
            self.inside.append(token.type)
        take = getattr(self, f"_{token.type}", None)
        if take is not None:
            take(token)
        elif token.nesting >= 0 and token.type != "inline":
            self.above = None
        if token.nesting == -1:
            self.inside.pop()

    @property
    def _depth(self) -> int:
        return len(self.inside)

    def _front_matter(self, token: Token) -> None:
        for line in token.content.split("\n"):
            key, colon, value = line.partition(":")
            if colon and not key.startswith((" ", "-")):
                self.page.front_matter[key.strip()] = value.strip()

    def _hr(self, token: Token) -> None:
        if _line(token) == 1:
            raise PageError(
                f"{self.page.path}:1: the front matter is never closed: add a line with ---"
            )
        self.above = None

    def _fence(self, token: Token) -> None:
        start, end = _map(token)
        first = self.page.lines[start]
        info = token.info.strip()
        closing = self.page.lines[end - 1].lstrip("> ").strip() if end - 1 > start else ""
        if not closing.startswith(token.markup) or set(closing) != {token.markup[0]}:
            raise PageError(
                f"{self.page.path}:{start + 1}: the block that opens here is never closed: add {token.markup}"
            )
        fence = Fence(
            line=start + 1,
            indent=len(first) - len(first.lstrip(" ")),
            language=_language(info),
            info=info,
            body=token.content.split("\n")[:-1],
            end_line=end,
        )
        if "blockquote_open" in self.inside:
            self.page.unrun_code.append((start + 1, "a code block in a quote"))
        else:
            self.page.fences.append(fence)
        self.above = fence

    def _code_block(self, token: Token) -> None:
        self.page.unrun_code.append((_line(token), "an indented code block"))
        self.above = None

    def _html_block(self, token: Token) -> None:
        self._html(_line(token), token.content)
        if _COMMENT.sub("", token.content).strip():
            self.above = None

    def _html(self, line: int, text: str) -> None:
        for comment in _COMMENT.finditer(text):
            place = line + text[: comment.start()].count("\n")
            self.page.comments.append(Comment(place, comment["text"]))
            if "\n" in comment[0]:
                self.page.unrun_code.append((place, "what a comment of several lines holds"))
        rest = _COMMENT.sub(lambda one: re.sub(r"[^\n]", " ", one[0]), text)
        if "<!--" in rest:
            place = line + rest[: rest.index("<!--")].count("\n")
            self.page.unrun_code.append(
                (place, "what stands behind a comment that is never closed")
            )
        for mark in _FOLD.finditer(strip_inline_code(rest)):
            place = line + rest[: mark.start()].count("\n")
            if not mark["end"]:
                self.open_folds.append(place)
            elif self.open_folds:
                self.page.folds.append((self.open_folds.pop(), place))
        if code := _HTML_CODE.search(strip_inline_code(rest)):
            place = line + rest[: code.start()].count("\n")
            self.page.unrun_code.append((place, "a code block in HTML"))

    def _heading_open(self, token: Token) -> None:
        self.above = None

    def _paragraph_open(self, token: Token) -> None:
        if not {"ordered_list_open", "bullet_list_open"} & set(self.inside[:-1]):
            self.above = None

    def _ordered_list_open(self, token: Token) -> None:
        self.items.append((_line(token), "numbered", 0))
        if self.above is not None and token.attrGet("start") in (None, 1):
            self.notes = self.above
        self.above = None

    def _ordered_list_close(self, token: Token) -> None:
        line, kind, items = self.items.pop()
        self.page.lists.append((line, f"{items} {kind} items"))
        if not self.items:
            self.notes = None

    def _bullet_list_open(self, token: Token) -> None:
        self.items.append((_line(token), "plain", 0))
        self.above = None

    _bullet_list_close = _ordered_list_close

    def _list_item_open(self, token: Token) -> None:
        line, kind, items = self.items[-1]
        self.items[-1] = (line, kind, items + 1)
        if self.notes is not None and len(self.items) == 1:
            self.notes.notes += 1
            if isinstance(self.notes, Shown):
                self.notes.end_line = _map(token)[1]

    def _admonition_open(self, token: Token) -> None:
        first = self.page.lines[_map(token)[0]]
        title = _ADMONITION_TITLE.search(first)
        kind = str(token.meta.get("tag", ""))
        self.page.admonitions.append(
            Admonition(_line(token), kind, title["title"] if title else None)
        )
        if title:
            self.page.texts.append(Text(_line(token), (title["title"],), "title"))
        self.above = None

    def _table_open(self, token: Token) -> None:
        self.rows, self.row_lines, self.above = [], [], None

    def _tr_open(self, token: Token) -> None:
        self.rows.append([])
        self.row_lines.append(_line(token))

    def _table_close(self, token: Token) -> None:
        cells = tuple(tuple(row) for row in self.rows)
        self.page.tables.append(Table(self.row_lines[0], cells, tuple(self.row_lines)))

    def _inline(self, token: Token) -> None:
        around = self.inside[-1]
        if around == "admonition_title_open":
            return
        line = self.row_lines[-1] if around in ("th_open", "td_open") else _line(token)
        text = token.content
        if around in ("th_open", "td_open"):
            self.rows[-1].append(text)
        if around == "paragraph_open" and (shown := PROGRAM.fullmatch(text)) and self._depth == 1:
            part = cast(Literal["code", "output", "picture"] | None, shown["part"])
            program = program_path(shown["path"])
            self.above = Shown(line, program, part, shown["version"], end_line=line)
            self.page.programs.append(self.above)
            return
        if around == "heading_open":
            attributes, identifier = _ATTRIBUTES.search(text), _HEADING_ID.search(text)
            text = text[: attributes.start()] if attributes else text
            self.page.headings.append(
                Heading(line, int(self._tag(token)), text, identifier["id"] if identifier else None)
            )
        kind = around.removesuffix("_open")
        self.page.texts.append(Text(line, tuple(text.split("\n")), kind))
        self._links(token, line)

    def _tag(self, token: Token) -> str:
        """The level of the heading that `token` is the text of."""
        first = self.page.lines[_map(token)[0]].lstrip()
        if marks := re.match(r"#+", first):
            return str(len(marks[0]))
        return "1" if self.page.lines[_map(token)[1] - 1].lstrip().startswith("=") else "2"

    def _links(self, token: Token, line: int) -> None:
        children, cursor = token.children or [], 0
        for number, child in enumerate(children):
            if child.type in ("softbreak", "hardbreak"):
                line, cursor = line + 1, token.content.index("\n", cursor) + 1
            elif child.type == "code_inline":  # may be broken over lines
                start = token.content.index(child.markup, cursor)
                end = token.content.index(child.markup, start + len(child.markup))
                cursor = end + len(child.markup)
                line += token.content[start:end].count("\n")
            elif child.type == "image":
                self.page.links.append(Link(line, str(child.attrGet("src")), True, child.content))
            elif child.type == "link_open":
                words = ""
                for one in children[number + 1 :]:
                    if one.type == "link_close":
                        break
                    words += one.content
                self.page.links.append(Link(line, str(child.attrGet("href")), False, words))
            elif child.type == "html_inline":
                self._html(line, child.content)
                line += child.content.count("\n")


def _map(token: Token) -> tuple[int, int]:
    assert token.map is not None, token
    return token.map[0], token.map[1]


def _line(token: Token) -> int:
    return _map(token)[0] + 1


def _language(info: str) -> str:
    if info.startswith("{"):
        match = re.search(r"\.([\w-]+)", info)
        return match[1] if match else ""
    return info.split()[0].split("{")[0] if info else ""
