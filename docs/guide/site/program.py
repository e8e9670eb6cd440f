"""Show the programs: a line `{* locks/lock.py *}` becomes the program, line for line, and its output; a mark
`[✓](claim:locks/lock)` opens the claim that proves the sentence before it."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from guide import evidence, explored
from guide.pages import CLAIM_SCHEME, NOTE_MARK, Shown, claim_path, parse
from guide.pages import Page as ParsedPage
from guide.programs import Program, read_program
from guide.repository import ROOT
from guide.tracebacks import fold_frames

WRONG = {"zh": "故意写错", "en": "Wrong on purpose"}
WORDS = {
    "zh": {
        "note": "注",
        "proofs": "验证这些句子的程序",
        "proof": "验证这句话的程序",
        "runs": "这些程序在哪里运行过",
    },
    "en": {
        "note": "Note",
        "proofs": "What proves it",
        "proof": "The program that proves it",
        "runs": "Where these programs were run",
    },
}

#: What is said below computed outcomes; the models.
COMPUTED = {
    "zh": (
        "由计算得出：全部调度，{model}；{runs}代表了所有这些调度。",
        "由计算得出：抢占不超过 {bound} 次的全部调度，{model}；{runs}代表了所有这些调度。",
        {"free": "任何一条指令之前都可能切换", "gil": "只在带 GIL 的 CPython 会切换的地方切换"},
    ),
    "en": (
        "Computed: every schedule, {model}; {runs} for them all.",
        "Computed: all schedules with at most {bound} pre-emption{s}, {model}; {runs} for them all.",
        {
            "free": "switching before any instruction",
            "gil": "switching where CPython with the GIL does",
        },
    ),
}
PICTURES = "reference/pictures.md"  #: the page about the engine

_TITLE = re.compile(r'<span class="filename">(?P<name>(?:examples|tests/claims)/[^<]+\.py)</span>')
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
PROOFS = '<details class="guide-proofs"'
_CLAIM = re.compile(rf'<a href="{CLAIM_SCHEME}(?P<name>[\w/-]+)">✓</a>')
_known: dict[str, Any] = {}  #: what was read before the build


def read_evidence(config: MkDocsConfig) -> None:
    _known["evidence"] = evidence.read(ROOT)


def show_programs(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Carry out the lines that show programs, and put the claims of the page at its end."""
    language = str(config.theme["language"])
    parsed = parse(Path(page.file.abs_src_path or ""), markdown)
    lines = list(parsed.lines)
    parts: list[
        tuple[int, int, str]
    ] = []  #: from after one line to another, and what stands there instead
    for shown in parsed.programs:
        notes = "\n".join(lines[shown.line : shown.end_line]).strip("\n")
        parts.append((shown.line - 1, shown.end_line, expand(shown, notes, language) + "\n"))
    parts += [(line, line, text) for line, text in _computed(parsed, language, page)]
    parts += _drawn(parsed)
    for start, end, text in sorted(parts, reverse=True):
        lines[start:end] = text.split("\n")
    shown_here = {one.program for one in parsed.programs}
    hung = dict.fromkeys(claim_path(one.target) for one in parsed.claims)
    if folded := [name for name in hung if name not in shown_here]:
        lines += ["", *_folded(folded, language)]
    return "\n".join(lines)


def _drawn(parsed: ParsedPage) -> Iterator[tuple[int, int, str]]:
    """Where the folded picture stands of each program that the page shows without asking for its picture: behind the
    last of its lines."""
    asked = {shown.program for shown in parsed.programs if shown.part == "picture"}
    last = {shown.program: shown.end_line for shown in parsed.programs}
    for name, line in last.items():
        if name not in asked and _program(name).is_drawn:
            yield line, line, f"\n{_place(name, folded=True)}\n"


def _place(name: str, folded: bool) -> str:
    """What `guide.site.player` puts the picture of this program for."""
    return f'<div data-{"folded-" if folded else ""}picture="{name}"></div>'


def _computed(parsed: ParsedPage, language: str, page: Page) -> Iterator[tuple[int, str]]:
    """For each table of computed outcomes, the line of the page where it ends, and what is said below it."""
    computed = explored.read(ROOT)
    for name in dict.fromkeys(shown.program for shown in parsed.programs):
        settings = _program(name).settings
        if settings.explored is None or name not in computed:
            continue
        rows = tuple(f"`{text}`" for text in settings.outcomes)
        for table in parsed.tables:
            if any(cells[0].startswith(rows) for cells in table.cells):
                whole, within, models = COMPUTED[language]
                bound = computed[name].bound
                model = models[settings.explored.model]
                if (ROOT / "docs" / language / PICTURES).is_file():
                    up = "../" * page.file.src_uri.count("/")
                    model = f"[{model}]({up}{PICTURES})"
                text = (whole if bound is None else within).format(
                    bound=bound,
                    s="" if bound == 1 else "s",
                    runs=_runs(computed[name].runs, language),
                    model=model,
                )
                yield table.lines[-1], f"\n{text}\n{{ .guide-computed }}\n"
                break


def _runs(number: int, language: str) -> str:
    if language == "zh":
        return f" {number:,} 次运行"
    return "1 run stands" if number == 1 else f"{number:,} runs stand"


def expand(shown: Shown, notes: str, language: str) -> str:
    """The Markdown of a program: its code, the list of its notes, its output; or the place for its picture."""
    program = _program(shown.program)
    if shown.part == "picture":
        return f"{_place(program.name, folded=False)}\n\n{notes}".rstrip("\n")
    parts = []
    if shown.shows_code:
        code = _read(program.path)
        if not notes:  # a mark would lead nowhere
            code = "\n".join(NOTE_MARK.sub("", line).rstrip() for line in code.split("\n"))
        parts += [_fence("python", f' title="{program.name}"', code), notes]
    if shown.output:
        output = _read(ROOT / shown.output)
        if program.settings.traceback == "own frames":
            output = fold_frames(output)
        parts.append(_fence("console", "", output))
    text = "\n\n".join(part for part in parts if part)
    if program.settings.wrong and shown.shows_code:
        text = f'!!! wrong "{WRONG[language]}"\n\n' + re.sub(r"(?m)^(?=.)", "    ", text)
    return text


def _program(name: str) -> Program:
    try:
        return read_program(ROOT / name, ROOT)
    except ValueError as error:  # its text starts with `file:line`
        raise PluginError(str(error)) from None


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8").rstrip("\n")
    except OSError as error:
        raise PluginError(f"{path.relative_to(ROOT)}:1: {error.strerror}: restore it") from None


def _fence(language: str, rest: str, text: str) -> str:
    ticks = "`" * max([3, *(len(run) + 1 for run in re.findall(r"`{3,}", text))])
    return f"{ticks}{language}{rest}\n{text}\n{ticks}"


def _folded(names: list[str], language: str) -> list[str]:
    """The claims that hang on sentences of the page, each folded, for the end of the page."""
    title = f"{WORDS[language]['proofs']} ({len(names)})"
    lines = [f'{PROOFS} markdown="1" data-search-exclude="1">', f"<summary>{title}</summary>", ""]
    for name in names:
        said = html.escape(_program(name).says(language))
        lines += ['<details class="proof" markdown="1">', f"<summary>{said}</summary>", ""]
        lines += [f'<span id="{_anchor(name)}"></span>', ""]
        lines += [*expand(Shown(1, name, None), "", language).split("\n"), "", "</details>", ""]
    return [*lines, "</details>"]


def _anchor(name: str) -> str:
    return "claim-" + name.removeprefix("tests/claims/").removesuffix(".py").replace("/", "-")


def finish_programs(content: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Link each program's path to the file, put its stamp below it, tie notes to code, and claims to sentences."""
    language = str(config.theme["language"])
    up = "../" * page.url.strip("./").count("/") + ("../" if page.url.strip("./") else "")
    root = up + ("../" if language == "en" else "")

    def link(match: re.Match[str]) -> str:
        name = match["name"]
        first = name not in seen and f'id="{_anchor(name)}"' not in content  # else the fold has it
        anchor = (
            f'<span id="{_anchor(name)}"></span>' if first and name.startswith("tests/") else ""
        )
        seen.add(name)
        return f'{anchor}<span class="filename"><a href="{root}{name}" data-program="{name}">{name}</a></span>'

    def stamp(match: re.Match[str]) -> str:
        """Below a folded program, or where something is amiss; else at the end of the page."""
        known = evidence.summary(_program(match["name"]), _known["evidence"])
        words = _stamp(known, language)
        if folded or known is None or known.failed or not known.current:
            return match[0] + words
        stamps[match["name"]] = words
        return match[0]

    def claim(match: re.Match[str]) -> str:
        path = claim_path(match["name"])
        said = html.escape(_program(path).says(language), quote=True)
        return (
            f'<a class="guide-claim" href="#{_anchor(path)}" title="{said}"'
            f' aria-label="{WORDS[language]["proof"]}" data-search-exclude>✓</a>'
        )

    seen: set[str] = set()
    stamps: dict[str, str] = {}
    folded = False
    shown, proofs, rest = _TITLE.sub(link, content).partition(PROOFS)
    shown = _BLOCK.sub(stamp, shown)
    folded = True
    content = _CLAIM.sub(claim, shown + proofs + _BLOCK.sub(stamp, rest))
    if stamps:
        items = "".join(f"<li><code>{name}</code>{words}</li>" for name, words in stamps.items())
        title = WORDS[language]["runs"]
        content += (
            f'<details class="guide-runs" data-search-exclude><summary>{title}</summary>'
            f"<ul>{items}</ul></details>"
        )
    return "".join(_with_notes(part, language) for part in _START.split(content))


def _with_notes(part: str, language: str) -> str:
    """A block of code whose marks `# (1)!` are numbers that belong to the list below it.

    Material would move the list into the code by script, which shifts the page and needs the script.
    """
    match = _NOTED.match(part)
    if match is None or not _MARK.search(match["code"]):
        return part
    notes = [
        " ".join(html.unescape(_TAG.sub("", item["text"])).split())
        for item in _ITEM.finditer(match["items"])
    ]
    word = WORDS[language]["note"]

    def number(mark: re.Match[str]) -> str:
        which = int(mark["number"])
        text = html.escape(notes[which - 1] if which <= len(notes) else "", quote=True)
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
    comma, mark = ("、", "：") if chinese else (", ", ": ")
    parts = [
        f"Python {_ranges(known.labels)}",
        comma.join(evidence.SYSTEMS[name] for name in known.systems),
        " / ".join(known.start_methods),
    ]
    runs = f"{known.runs} 次" if chinese else f"{known.runs} run{'s' if known.runs != 1 else ''}"
    if known.load_runs:
        runs += f"（高负载 {known.load_runs}）" if chinese else f" ({known.load_runs} under load)"
    parts += [runs, known.date]
    if known.failed:
        head, kind = ("失败过" if chinese else "Failed on"), "failed"
        parts = [comma.join(known.failed)]
    elif known.current:
        head, kind = ("已验证" if chinese else "Verified"), "current"
    else:
        head = "之后改动过，上次验证" if chinese else "Changed since it was verified"
        kind = "stale"
    shown = " · ".join(f"<span>{part}</span>" for part in parts if part)
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
