"""Show an example as a reader needs it: without the metadata that only the tests read, its path linked to
the raw file, and below it what it was verified on."""

from __future__ import annotations

import html
import re
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from guide import evidence
from guide.programs import read_program
from guide.repository import ROOT

_OPENING = re.compile(r"^(\s*)# /// example\s*$")
_CLOSING = re.compile(r"^\s*# ///\s*$")
_TITLE = re.compile(r'<span class="filename">(?P<name>examples/[^<]+\.py)</span>')
_BLOCK = re.compile(
    r'<span class="filename"><a[^>]*data-program="(?P<name>[^"]+)"[^>]*>[^<]*</a></span>.*?</pre>(?=\s*</div>)',
    re.DOTALL,
)
#: Where a block of code starts; a block with the list of its notes right below; a note's mark; an item.
_START = re.compile(r'(?=<div class="(?:language-[\w-]+ )?highlight)')
_NOTED = re.compile(
    r"(?P<code>.*?</pre>)(?P<between>(?:(?!<(?:p|ol|ul|h\d|pre|table)\b).)*?)<ol>(?P<items>.*?)</ol>",
    re.DOTALL,
)
_MARK = re.compile(r' *<span class="c1">(?:#|//) \((?P<number>\d+)\)!</span>')
_ITEM = re.compile(r"<li>(?P<text>.*?)</li>", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")
_state: dict[str, Any] = {}


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


def hide_metadata(config: MkDocsConfig) -> None:
    extensions: list[Any] = config.markdown_extensions
    extensions.append(HideMetadata())


def read_evidence(config: MkDocsConfig) -> None:
    _state["lines"] = evidence.by_example(evidence.read())


def finish_programs(content: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    language = str(config.theme["language"])
    up = "../" * page.url.strip("./").count("/") + ("../" if page.url.strip("./") else "")
    root = up + ("../" if language == "en" else "")

    def link(match: re.Match[str]) -> str:
        name = html.unescape(match["name"])
        return (
            f'<span class="filename"><a href="{root}{name}" data-program="{name}">{name}</a></span>'
        )

    def stamp(match: re.Match[str]) -> str:
        program = read_program(ROOT / match["name"], ROOT)
        return match[0] + _stamp(evidence.summary(program, _state["lines"]), language)

    content = _BLOCK.sub(stamp, _TITLE.sub(link, content))
    return "".join(_with_notes(part, language) for part in _START.split(content))


def _with_notes(part: str, language: str) -> str:
    """A block of code whose marks `# (1)!` are numbers that belong to the list below it.

    Material would move the list into the code by script, which shifts the page and needs the script.
    """
    match = _NOTED.match(part)
    if match is None or not _MARK.search(match["code"]):
        return part
    notes = [
        " ".join(_TAG.sub("", item["text"]).split()) for item in _ITEM.finditer(match["items"])
    ]
    word = "注" if language == "zh" else "Note"

    def number(mark: re.Match[str]) -> str:
        which = int(mark["number"])
        text = notes[which - 1] if which <= len(notes) else ""
        return (
            f'<span class="guide-mark" role="img" aria-label="{word} {which}" title="{text}">'
            f"{which}</span>"
        )

    code = _MARK.sub(number, match["code"])
    items = f'<ol class="guide-notes">{match["items"]}</ol>'
    return code + match["between"] + items + part[match.end() :]


def _stamp(known: evidence.Summary | None, language: str) -> str:
    chinese = language == "zh"
    if known is None:
        words = "还没有验证记录" if chinese else "No recorded run yet"
        return f'<div class="guide-stamp" data-search-exclude>{words}</div>'
    systems = ("、" if chinese else ", ").join(evidence.SYSTEMS[name] for name in known.systems)
    labels = _ranges(known.labels)
    methods = " / ".join(known.start_methods)
    parts = [f"Python {labels}", systems]
    if methods:
        parts.append(methods)
    runs = f"{known.runs} 次" if chinese else f"{known.runs} run{'s' if known.runs != 1 else ''}"
    if known.load_runs:
        runs += f"（高负载 {known.load_runs}）" if chinese else f" ({known.load_runs} under load)"
    parts.append(runs)
    parts.append(known.date)
    mark = "：" if chinese else ": "
    if known.current:
        head, kind = ("已验证" if chinese else "Verified"), "current"
    else:
        head, kind = (
            ("之后改动过，上次验证" if chinese else "Changed since it was verified"),
            "stale",
        )
    shown = " · ".join(f"<span>{part}</span>" for part in parts)
    return (
        f'<div class="guide-stamp" data-kind="{kind}" data-search-exclude>{head}{mark}{shown}</div>'
    )


def _ranges(labels: tuple[str, ...]) -> str:
    """`3.10, 3.11, 3.12, 3.13t` as `3.10–3.12, 3.13t`."""
    shown: list[str] = []
    plain = [word for word in labels if not word.endswith("t")]
    run: list[int] = []
    for minor in [*(int(word.split(".")[1]) for word in plain), -1]:
        if run and minor != run[-1] + 1:
            shown.append(f"3.{run[0]}" if len(run) == 1 else f"3.{run[0]}–3.{run[-1]}")
            run = []
        run.append(minor)
    return ", ".join([*shown, *(word for word in labels if word.endswith("t"))])
