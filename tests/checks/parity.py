"""Parity: both languages have the same pages with the same parts, told by language-neutral marks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import zip_longest
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from guide.pages import LANGUAGES, Fence, Page, Shown, read_page
from guide.repository import Problem, page_paths, relative, twin

#: A link to one of these is the same as its twin: (the English form, its Chinese form).
LOCALISED_HOSTS = (
    ("docs.python.org/3", "docs.python.org/zh-cn/3"),
    ("en.wikipedia.org/wiki", "zh.wikipedia.org/wiki"),
)

Part = tuple[int, str]  # (line, what must be the same)


def problems(root: Path) -> Iterator[Problem]:
    for language in LANGUAGES:
        for path in page_paths(root, language):
            other = twin(path, root)
            if not other.exists():
                yield Problem(
                    relative(path, root),
                    1,
                    f"has no twin {relative(other, root)}: write it, or delete this page",
                )
            elif language == "zh":
                yield from compare(read_page(path), read_page(other), root)


def compare(zh: Page, en: Page, root: Path) -> Iterator[Problem]:
    """Every part in which two pages differ: the first difference of each kind."""
    kinds: list[tuple[str, Callable[[Page], list[Part]]]] = [
        ("front matter", _front_matter),
        ("heading", _headings),
        ("program", _programs),
        ("block", _fences),
        ("note", _notes),
        ("admonition", lambda page: [(one.line, one.kind) for one in page.admonitions]),
        ("table", _tables),
        ("list", lambda page: page.lists),
        ("part", _order),
        ("claim", lambda page: [(one.line, one.target) for one in page.claims]),
        ("image", lambda page: [(one.line, one.target) for one in page.links if one.is_image]),
    ]
    names = relative(zh.path, root), relative(en.path, root)
    for kind, parts in kinds:
        yield from _first_difference(kind, parts(zh), parts(en), names)
    yield from _link_differences(zh, en, names)
    for page, name in ((zh, names[0]), (en, names[1])):
        yield from _page_problems(page, name)


def _first_difference(
    kind: str, zh: list[Part], en: list[Part], names: tuple[str, str]
) -> Iterator[Problem]:
    for left, right in zip_longest(zh, en):
        if left and right and left[1] == right[1]:
            continue
        if left is None:
            yield Problem(
                names[1],
                right[0],
                f"{kind} {right[1]!r} is missing in {names[0]}: add it there, or drop it here",
            )
        elif right is None:
            yield Problem(
                names[0],
                left[0],
                f"{kind} {left[1]!r} is missing in {names[1]}: add it there, or drop it here",
            )
        else:
            yield Problem(
                names[0],
                left[0],
                f"{kind} {left[1]!r} stands against {right[1]!r} at {names[1]}:{right[0]}: make them the same",
            )
        return


def _link_differences(zh: Page, en: Page, names: tuple[str, str]) -> Iterator[Problem]:
    """Links may stand in another order within a page, for sentences are built differently."""
    left = {key: line for line, key in reversed(_links(zh))}
    right = {key: line for line, key in reversed(_links(en))}
    for key, line in left.items():
        if key not in right:
            yield Problem(
                names[0],
                line,
                f"link {key!r} is missing in {names[1]}: add it there, or drop it here",
            )
    for key, line in right.items():
        if key not in left:
            yield Problem(
                names[1],
                line,
                f"link {key!r} is missing in {names[0]}: add it there, or drop it here",
            )


def _front_matter(page: Page) -> list[Part]:
    same = {"tags", "hide"}
    return [
        (1, f"{key}: {value}" if key in same else key)
        for key, value in sorted(page.front_matter.items())
    ]


def _headings(page: Page) -> list[Part]:
    return [(one.line, f"{'#' * one.level} {{ #{one.anchor} }}") for one in page.headings]


def _fences(page: Page) -> list[Part]:
    return [
        (fence.line, f"{fence.language}\n{fence.code}" if fence.is_python else fence.language)
        for fence in page.fences
    ]


def _programs(page: Page) -> list[Part]:
    return [(one.line, page.lines[one.line - 1]) for one in page.programs]


def _notes(page: Page) -> list[Part]:
    shown: list[Shown | Fence] = [*page.programs, *page.fences]
    return [(one.line, f"{one.notes} notes below it") for one in shown if one.notes]


def _tables(page: Page) -> list[Part]:
    return [
        (one.line, f"{len(one.cells)} rows, {len(one.cells[0])} columns") for one in page.tables
    ]


def _order(page: Page) -> list[Part]:
    """The paragraphs between the headings: their number, for a sentence may stand in another place."""
    parts: list[Part] = []
    headings = [one.line for one in page.headings]
    for first, last in zip(headings, [*headings[1:], len(page.lines) + 1], strict=True):
        inside = [one for one in page.texts if one.kind == "paragraph" and first < one.line < last]
        parts.append((first, f"{len(inside)} paragraphs below the heading"))
    return parts


def _links(page: Page) -> list[Part]:
    return [(one.line, _neutral(one.target)) for one in page.links if not one.is_image]


def _neutral(target: str) -> str:
    parts = urlsplit(target)
    if parts.scheme not in ("http", "https"):
        return target
    place = parts.netloc + parts.path
    for english, chinese in LOCALISED_HOSTS:
        place = place.replace(chinese, english)
    if "wikipedia.org" in place:
        return str(PurePosixPath(place).parent)
    return place.rstrip("/") + (f"#{parts.fragment}" if parts.fragment else "")


def _page_problems(page: Page, name: str) -> Iterator[Problem]:
    """What each page must have by itself for its twin to be comparable."""
    seen: dict[str, int] = {}
    for heading in page.headings:
        if heading.anchor is None:
            yield Problem(
                name,
                heading.line,
                "the heading has no id: add ` { #some-id }`, the same in both languages",
            )
        elif not heading.anchor.isascii():
            yield Problem(
                name,
                heading.line,
                f"the id {heading.anchor!r} is not ASCII: both languages share it",
            )
        elif heading.anchor in seen:
            yield Problem(
                name,
                heading.line,
                f"the id {heading.anchor!r} stands at line {seen[heading.anchor]} already",
            )
        else:
            seen[heading.anchor] = heading.line
    if [one.level for one in page.headings].count(1) != 1:
        yield Problem(name, 1, "a page has exactly one heading of level 1")
