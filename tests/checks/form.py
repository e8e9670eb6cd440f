"""The form of a page, in the chapters that docs/data/form.toml names: the first program comes at once and is a shown
one; what holds, what to remember and a task with an answer are there. docs/how-a-page-is-made.md shows it.

A chapter's index page is a map, and a page to look something up in (`level: lookup`) has its own order: these show no
claims, and no more is asked of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from guide.pages import LANGUAGES, Page, read_page
from guide.programs import SHOWN
from guide.repository import Problem, page_paths, relative
from guide.way import chapters_in_form, too_long

#: The ids of the sections that a page has, and what each is for.
SECTIONS = {
    "holds": "one table of what always, may or never happens",
    "in-short": "three to five bullets, one of them the usual mistake",
    "try": "one or two tasks, each with a folded answer",
}
ANSWER = '<details class="answer"'


def problems(root: Path) -> Iterator[Problem]:
    chapters = chapters_in_form(root)
    for language in LANGUAGES:
        for path in page_paths(root, language):
            place = path.relative_to(root / "docs" / language)
            if place.parts[0] in chapters:
                page = read_page(path)
                lesson = place.name != "index.md" and page.front_matter.get("level") != "lookup"
                for line, message in _faults(page, lesson, root):
                    yield Problem(relative(path, root), line, message)


def _faults(page: Page, lesson: bool, root: Path) -> Iterator[tuple[int, str]]:
    for shown in page.programs:
        if not page.is_folded(shown.line) and not shown.program.startswith(f"{SHOWN}/"):
            yield (
                shown.line,
                f"{shown.program} is a claim: show a plain program from {SHOWN}/, "
                "and hang the claim on its sentence with ✓",
            )
    if not lesson:
        return
    first = next((one for one in page.programs if not page.is_folded(one.line)), None)
    second_heading = next((one.line for one in page.headings if one.level > 1), len(page.lines))
    if first is None or first.line > second_heading:
        yield 1, "no program before the first section: show the shortest one that says what it is"
    elif fault := too_long(first, root):
        yield first.line, fault
    ids = {one.anchor: one for one in page.headings}
    for name, what in SECTIONS.items():
        if name not in ids:
            yield 1, f"has no section `{{ #{name} }}`: write {what}"
    if "try" in ids:
        answers = [
            first
            for first, last in page.folds
            if page.lines[first - 1].startswith(ANSWER)
            and any(first < one.line < last for one in page.programs)
        ]
        if not answers:
            yield (
                ids["try"].line,
                f"no `{ANSWER}` with a program: an answer is one that the tests run",
            )
