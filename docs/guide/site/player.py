"""The figure of a program's recorded runs: the lanes picture of each, the same as a table, and what it means."""

from __future__ import annotations

import html
import itertools
import json
import logging
import re
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from guide.pages import NOTE_MARK
from guide.programs import Program, read_program
from guide.repository import ROOT
from guide.runs import read
from guide.site.lanes import draw, locks_of
from guide.site.story import START, Moment, Story, tell
from guide.site.wording import code_words, line_words, short, value_words, wait_words

log = logging.getLogger("mkdocs.hooks.player")

_PLACE = re.compile(r'<div data-(?P<folded>folded-)?picture="(?P<name>[^"]+)"></div>')
WORDS = {
    "zh": {
        "works": "正常的运行",
        "breaks": "出错的运行",
        "choose": "自己选线程",
        "open": "一步一步看",
        "fold": "看它怎样运行",
        "folds": "看它怎样正常运行，怎样出错",
        "table": "用表格看这次运行",
        "step": "步",
        "thread": "线程",
        "line": "代码",
        "what": "发生了什么",
        "legend": "运行|能运行，没轮到|等待|关键的一步",
        "real": "真实的进程，真实的时间：每次运行都会有些不同。",
        "runs": "选一次运行",
    },
    "en": {
        "works": "It works",
        "breaks": "It breaks",
        "choose": "Pick the thread yourself",
        "open": "Step through",
        "fold": "See how it runs",
        "folds": "See how it works, and how it breaks",
        "table": "This run as a table",
        "step": "Step",
        "thread": "Thread",
        "line": "Code",
        "what": "What happens",
        "legend": "runs|could run, not its turn|waits|the decisive step",
        "real": "Real processes in real time: each run goes a little differently.",
        "runs": "Choose a run",
    },
}
_STATES = ("unborn", "ready", "runs", "waits", "ended")
_ENGINE_STATES = {"ready": "ready", "running": "runs", "blocked": "waits", "done": "ended"}
_SIGNS = (
    '<rect y="5" width="22" height="6" class="runs t1"/>',
    '<line x1="0" x2="22" y1="8" y2="8" class="ready t1"/>',
    '<rect x=".5" y="4" width="21" height="8" class="waits t1" fill="none"/>'
    '<path d="M3 12l5-8m0 8l5-8m0 8l5-8" class="ready t1 hatch"/>',
    '<text x="4" y="13" class="star">★</text>',
)


def draw_pictures(content: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Put the figure of a program where `guide.site.program` left a place for it. The first one that the page asks for
    is open."""
    language = str(config.theme["language"])
    numbers = itertools.count(1)
    first = content.find("<div data-picture=")

    def put(match: re.Match[str]) -> str:
        program = read_program(ROOT / match["name"], ROOT)
        found = read(program)
        if found is None:
            log.warning(f"{program.name} has no recorded run: run `python tests/tools runs`")
            return ""
        told, graph = stories(program, found), found.get("graph")
        page.meta["pictures"] = True  # for docs/theme/main.html
        source = Path("runs", f"{program.key}.js")
        target = Path(config.site_dir) / source
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(script(program, told, graph, language), encoding="utf-8")
        up = "../" * len(Path(page.url).parts)
        address = f"{up}{source.as_posix()}"
        shown = figure(program, told, graph is not None, language, next(numbers), address)
        if match.start() == first:
            return shown
        words = WORDS[language]["folds" if len(program.settings.recorded) > 1 else "fold"]
        return f'<details class="guide-picture"><summary>{words}</summary>{shown}</details>'

    return _PLACE.sub(put, content)


def stories(program: Program, found: dict[str, Any]) -> list[Story]:
    """The story of each recorded run."""
    source = program.path.read_text(encoding="utf-8")
    runs: dict[str, Any] = found["runs"]
    return [tell(name, runs[name], source) for name in ("works", "breaks") if name in runs]


def figure(
    program: Program, told: list[Story], graph: bool, language: str, number: int, source: str
) -> str:
    """The HTML; `graph`: the reader may pick the thread; `number` is not used twice on a page; `source` is the address
    of what the player needs."""
    words = WORDS[language]
    tabs, panels = [], []
    for story in told:
        name = f"run-{number}-{story.name}"
        if len(told) > 1:
            checked = " checked" if story is told[-1] else ""
            tabs.append(
                f'<input type="radio" name="run-{number}" id="{name}"{checked}>'
                f'<label for="{name}">{words[story.name]}</label>'
            )
        title = f"<strong>{words[story.name]}</strong>" if len(told) > 1 else ""
        panels.append(
            f'<div class="guide-run__one" data-run="{story.name}"><div class="guide-run__title">{title}'
            f"{_button(story.name, words['open'])}</div>{draw(story, language, name, locks_of(told))}{_table(story, language)}</div>"
        )
    choice = (
        f'<div class="guide-run__tabs" role="radiogroup" aria-label="{words["runs"]}">{"".join(tabs)}</div>'
        if tabs
        else ""
    )
    yourself = _button("choose", words["choose"]) if graph else ""
    real = f"<span>{words['real']}</span>" if any(one.real for one in told) else ""
    caption = f"<figcaption>{yourself}{real}{_legend(words['legend'])}</figcaption>"
    return (
        f'<figure class="guide-run" data-picture="{program.name}" data-search-exclude><guide-player data-source="{source}" data-key="{program.key}">{choice}'
        f'<div class="guide-run__all">{"".join(panels)}</div>'
        f"{caption}</guide-player></figure>"
    )


def _button(mode: str, text: str) -> str:
    return f'<button type="button" class="guide-run__open" data-open="{mode}">{text}</button>'


class _Strings:
    """Texts that stand once, and are referred to by number."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}

    def __call__(self, text: str) -> int:
        return self.numbers.setdefault(text, len(self.numbers))


def script(program: Program, told: list[Story], graph: dict[str, Any] | None, language: str) -> str:
    """What the player needs, as a script that it loads when the reader asks for it: a page opened from disk can load
    nothing else. Texts stand once, by number; for each run its moments; and the state graph if there is one."""
    strings = _Strings()

    def variables(of: dict[str, str]) -> list[list[int]]:
        return [
            [strings(name), strings(value_words(value, language))] for name, value in of.items()
        ]

    def state(moment: Moment) -> list[Any]:
        threads = [
            [
                _STATES.index(one.state),
                one.line,
                strings(wait_words(one.waits, language) if one.waits else ""),
                [strings(lock) for lock in one.holds],
                variables(one.variables),
            ]
            for one in moment.threads
        ]
        return [threads, variables(moment.variables), strings(moment.output)]

    runs = {story.name: [state(one) for one in story.moments] for story in told}
    data = {
        "code": _source(program),
        "threads": [short(one.name) for one in told[0].first.threads] if told else [],
        "locks": [strings(name) for name in locks_of(told)],
        "runs": runs,
        "goal": program.settings.recorded.get("breaks", ""),
    }
    if graph is not None:
        data["graph"] = _graph(graph, strings, language)
    data["strings"] = list(strings.numbers)
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return f'(window.guideRuns ??= {{}})["{program.key}"] = {text};\n'


def _source(program: Program) -> list[str]:
    text = program.path.read_text(encoding="utf-8").rstrip("\n")
    return [NOTE_MARK.sub("", line) for line in text.split("\n")]


def _graph(graph: dict[str, Any], strings: _Strings, language: str) -> dict[str, Any]:
    """The state graph, in the form of the states of a run."""
    texts = graph["strings"]
    values: dict[str, set[str]] = {}
    for one in graph["states"]:
        for name, value in one[2]:
            values.setdefault(texts[name], set()).add(texts[value])

    def variables(pairs: list[list[int]]) -> list[list[int]]:
        return [[strings(texts[n]), strings(value_words(texts[v], language))] for n, v in pairs]

    states = []
    for _, threads, shared, output in graph["states"]:
        rows = []
        for status, line, waits, holds, own, columns in threads:
            known, what = _ENGINE_STATES[texts[status]], texts[waits]
            if known == "waits" and what.startswith(START):
                known, what = "ready", ""
            rows.append(
                [
                    _STATES.index(known),
                    line,
                    strings(wait_words(what, language) if what else ""),
                    [strings(texts[lock]) for lock in holds],
                    variables(own),
                    columns,
                ]
            )
        changing = [pair for pair in shared if len(values[texts[pair[0]]]) > 1]
        states.append([rows, variables(changing), strings(texts[output])])
    ends = [[state, strings(texts[how])] for state, how in graph["ends"]]
    return {"states": states, "steps": graph["steps"], "ends": ends}


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
