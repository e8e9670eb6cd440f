"""The figure of a program's recorded runs: the lanes picture of each, the same as a table, and what it means."""

from __future__ import annotations

import html
import itertools
import re
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from guide.programs import Program, read_program
from guide.repository import ROOT
from guide.runs import read
from guide.site.lanes import draw
from guide.site.story import Story, tell
from guide.site.wording import code_words, line_words

_PLACE = re.compile(r'<div data-picture="(?P<name>[^"]+)"></div>')
WORDS = {
    "zh": {
        "works": "正常的运行",
        "breaks": "出错的运行",
        "table": "用表格看这次运行",
        "step": "步",
        "thread": "线程",
        "line": "代码",
        "what": "发生了什么",
        "legend": "运行|可以运行，但没轮到|等待|关键的一步",
        "runs": "选一次运行",
    },
    "en": {
        "works": "It works",
        "breaks": "It breaks",
        "table": "This run as a table",
        "step": "Step",
        "thread": "Thread",
        "line": "Code",
        "what": "What happens",
        "legend": "runs|could run, another one does|waits|the step it turns on",
        "runs": "Choose a run",
    },
}
_SIGNS = (
    '<rect y="5" width="22" height="6" class="runs t1"/>',
    '<line x1="0" x2="22" y1="8" y2="8" class="ready t1"/>',
    '<rect x=".5" y="4" width="21" height="8" class="waits t1" fill="none"/>'
    '<path d="M3 12l5-8m0 8l5-8m0 8l5-8" class="ready t1 hatch"/>',
    '<text x="4" y="13" class="star">★</text>',
)


def draw_pictures(content: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Put the figure of a program where `program.expand` left a place for it."""
    language = str(config.theme["language"])
    numbers = itertools.count(1)

    def put(match: re.Match[str]) -> str:
        return figure(read_program(ROOT / match["name"], ROOT), language, next(numbers))

    return _PLACE.sub(put, content)


def stories(program: Program) -> list[Story]:
    """The story of each recorded run; none if there is no run of the program as it is now."""
    found = read(program)
    if found is None:
        return []
    source = program.path.read_text(encoding="utf-8")
    runs: dict[str, Any] = found["runs"]
    return [tell(name, runs[name], source) for name in ("works", "breaks") if name in runs]


def figure(program: Program, language: str, number: int) -> str:
    """The HTML; `number` is not used twice on a page."""
    words = WORDS[language]
    told = stories(program)
    tabs, panels = [], []
    for story in told:
        name = f"run-{number}-{story.name}"
        if len(told) > 1:
            checked = " checked" if story is told[-1] else ""
            tabs.append(
                f'<input type="radio" name="run-{number}" id="{name}"{checked}>'
                f'<label for="{name}">{words[story.name]}</label>'
            )
        title = f'<p class="guide-run__title">{words[story.name]}</p>' if len(told) > 1 else ""
        panels.append(
            f'<div class="guide-run__one" data-run="{story.name}">{title}{draw(story, language, name)}'
            f"{_table(story, language)}</div>"
        )
    choice = f'<div class="guide-run__tabs" role="radiogroup" aria-label="{words["runs"]}">{"".join(tabs)}</div>'
    return (
        f'<figure class="guide-run" data-search-exclude>{choice if tabs else ""}'
        f'<div class="guide-run__all">{"".join(panels)}</div><figcaption>{_legend(words["legend"])}</figcaption></figure>'
    )


def _legend(text: str) -> str:
    return "".join(
        f'<span><svg class="guide-lanes" width="22" height="16" aria-hidden="true">{sign}</svg>{said}</span>'
        for sign, said in zip(_SIGNS, text.split("|"), strict=True)
    )


def _table(story: Story, language: str) -> str:
    words = WORDS[language]
    names = [thread.name for thread in story.first.threads]
    heads = "".join(f"<th>{words[key]}</th>" for key in ("step", "thread", "line", "what"))
    rows = []
    for number, step in enumerate(story.steps, 1):
        who = html.escape(names[step.thread]) if step.thread >= 0 else ""
        code = html.escape(code_words(step, language))
        code = f"<code>{code}</code>" if code and not step.leaves else code
        mark = "★ " if step.decisive else ""
        said = html.escape(line_words(step.effects, language))
        rows.append(f"<tr><td>{number}</td><td>{who}</td><td>{code}</td><td>{mark}{said}</td></tr>")
    return (
        f'<details class="guide-run__table"><summary>{words["table"]}</summary><table><thead><tr>{heads}</tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table></details>"
    )
