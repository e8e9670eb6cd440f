"""The way through: each page of a chapter in the form has a level; a page of the path begins with a short plain program
and needs only what came before it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from guide.data import FOLDER, Row
from guide.pages import LANGUAGES, Page, read_page
from guide.programs import SHOWN
from guide.repository import Problem, page_paths, relative, twin
from guide.way import LEVELS, MODULES, PATH, chapters_in_form, names_used, path, programs, too_long

PLACE = (FOLDER / PATH).as_posix()


def problems(root: Path) -> Iterator[Problem]:
    chapters = chapters_in_form(root)
    for language in LANGUAGES:
        for place in page_paths(root, language):
            chapter = place.relative_to(root / "docs" / language).parts[0]
            yield from _level_problems(read_page(place), chapter in chapters, root)
        yield from _path_problems(root, language)


def _level_problems(page: Page, needs_one: bool, root: Path) -> Iterator[Problem]:
    name, level = relative(page.path, root), page.front_matter.get("level")
    known = ", ".join(LEVELS)
    if level is None:
        if needs_one:
            yield Problem(name, 1, f"has no level: write `level: …` into its head, one of {known}")
    elif level not in LEVELS:
        yield Problem(name, 1, f"{level!r} is no level: write one of {known}")
    elif (there := _level(other := twin(page.path, root))) in LEVELS and there != level:
        where = relative(other, root)
        yield Problem(name, 1, f"is for {level!r}, {where} for {there!r}: make them the same")


def _level(path: Path) -> str | None:
    return read_page(path).front_matter.get("level") if path.is_file() else None


def _path_problems(root: Path, language: str) -> Iterator[Problem]:
    explained: dict[str, str] = {}  #: name -> the page that explains it
    later = {name: row["page"] for row in reversed(path(root)) for name in row["explains"]}
    seen: set[str] = set()
    for row in path(root):
        file = root / "docs" / language / row["page"]
        if row["page"] in seen or not file.is_file():
            why = (
                "stands here twice"
                if row["page"] in seen
                else f"there is no {relative(file, root)}"
            )
            yield Problem(PLACE, row.line, f"{row['page']}: {why}: correct `page`")
            continue
        seen.add(row["page"])
        page = read_page(file)
        name = relative(file, root)
        if (level := page.front_matter.get("level")) != "start":
            yield Problem(
                name, 1, f"is on the path, and its level is {level!r}: write `level: start`"
            )
        yield from _first_problems(page, name, root)
        yield from _explained_problems(row, page, explained)
        explained |= dict.fromkeys(row["explains"], row["page"])
        for line, code in programs(page, root):
            for used in sorted(names_used(code) - set(explained)):
                where = f"on {later[used]}" if used in later else "nowhere on the path"
                yield Problem(
                    name,
                    line,
                    f"the program uses {used}, explained {where}: fold it, write it without, or have "
                    f"the name in `explains` of {PLACE}",
                )


def _first_problems(page: Page, name: str, root: Path) -> Iterator[Problem]:
    first = next((one for one in page.programs if not page.is_folded(one.line)), None)
    if first is None or not first.program.startswith(f"{SHOWN}/"):
        line = first.line if first else 1
        yield Problem(
            name, line, f"a page of the path begins with a program from {SHOWN}/: show one"
        )
    elif fault := too_long(first, root):
        yield Problem(name, first.line, fault)


def _explained_problems(row: Row, page: Page, explained: dict[str, str]) -> Iterator[Problem]:
    text = "\n".join(
        [
            *(line for number, line in enumerate(page.lines, 1) if not page.is_folded(number)),
            *(
                code
                for _, code in programs(page, page.path.parents[len(Path(row["page"]).parts) + 1])
            ),
        ]
    )
    for name in row["explains"]:
        if not name.startswith(tuple(f"{one}." for one in MODULES)):
            yield Problem(PLACE, row.line, f"{name} is in none of the modules {', '.join(MODULES)}")
        elif name in explained:
            yield Problem(
                PLACE, row.line, f"{name} is explained by {explained[name]} before: drop it"
            )
        elif name.rpartition(".")[2] not in text:
            yield Problem(
                PLACE, row.line, f"{row['page']} does not show {name}: correct `explains`"
            )
