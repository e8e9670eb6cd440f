"""Site: what the built HTML of both languages links to exists, and nothing of it comes from another host."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from guide.repository import Problem, relative

#: Attributes that make a browser fetch something by itself.
_FETCHED = {
    ("script", "src"),
    ("img", "src"),
    ("img", "srcset"),
    ("source", "src"),
    ("source", "srcset"),
    ("iframe", "src"),
    ("video", "src"),
    ("audio", "src"),
    ("object", "data"),
}
_FETCHED_RELATIONS = {
    "stylesheet",
    "icon",
    "preload",
    "modulepreload",
    "preconnect",
    "dns-prefetch",
    "manifest",
}
_CSS_URL = re.compile(r"(?:@import\s+|url\()\s*[\"']?(?P<target>(?:https?:)?//[^\"')\s]+)")


@dataclass
class Document:
    """One HTML file of the site."""

    ids: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    fetched: list[str] = field(default_factory=list)
    images_without_alt: list[str] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.document = Document()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if identifier := values.get("id") or (values.get("name") if tag == "a" else None):
            self.document.ids.add(identifier)
        if tag == "a" and "href" in values:
            self.document.links.append(values["href"])
        if tag == "link" and set(values.get("rel", "").split()) & _FETCHED_RELATIONS:
            self.document.fetched.append(values.get("href", ""))
        for name, value in values.items():
            if (tag, name) in _FETCHED:
                self.document.fetched.append(value)
        if tag == "img" and "alt" not in values:
            self.document.images_without_alt.append(values.get("src", ""))


def problems(site: Path, root: Path) -> Iterator[Problem]:
    """Everything wrong with the site built into `site` from the repository `root`."""
    documents = {}
    for path in sorted(site.rglob("*.html")):
        text = path.read_text(encoding="utf-8")
        reader = _Reader()
        reader.feed(text)
        documents[path.relative_to(site).as_posix()] = reader.document
        for match in re.finditer(r"--8<--[^<\n]{0,60}", text):
            yield Problem(
                *_source(path, site, root, "--8<--"), f"an include was not carried out: {match[0]}"
            )
    for name, document in documents.items():
        path = site / name
        for target in document.fetched:
            if urlsplit(target).netloc:
                yield Problem(
                    *_source(path, site, root, target),
                    f"fetches {target} from another host: vendor it, or drop it",
                )
        for target in document.images_without_alt:
            yield Problem(
                *_source(path, site, root, PurePosixPath(target).name),
                f"image {target} has no alternative text",
            )
        for target in dict.fromkeys(document.links):
            if message := _dead(target, name, site, documents):
                yield Problem(*_source(path, site, root, target), message)
    for path in sorted(site.rglob("*.css")):
        for match in _CSS_URL.finditer(path.read_text(encoding="utf-8")):
            yield Problem(relative(path, site), 1, f"fetches {match['target']} from another host")


def _dead(target: str, name: str, site: Path, documents: dict[str, Document]) -> str | None:
    parts = urlsplit(target)
    if parts.scheme or parts.netloc or target in ("", "#", "."):
        return None
    if parts.path.startswith("/"):
        if name.endswith("404.html"):
            return None  # it is served at any address, so its links are absolute
        return f"link {target!r} is absolute: write it relative to the page"
    folder = PurePosixPath(name).parent
    wanted = _normal(folder / unquote(parts.path)) if parts.path else name
    if wanted is None:
        return f"link {target!r} leads out of the site"
    path = site / wanted
    if path.is_dir():
        wanted = (
            f"{wanted}/index.html".lstrip("./").removeprefix("/")
            if wanted not in ("", ".")
            else "index.html"
        )
        path = site / wanted
    if not path.is_file():
        return f"link {target!r} leads nowhere: there is no {wanted}"
    fragment = unquote(parts.fragment)
    if fragment and wanted in documents and fragment not in documents[wanted].ids:
        if fragment.startswith(":~:"):
            return None
        return f"link {target!r}: there is no #{fragment} in {wanted}"
    return None


def _normal(path: PurePosixPath) -> str | None:
    parts: list[str] = []
    for part in path.parts:
        if part == "..":
            if not parts:
                return None
            parts.pop()
        elif part not in (".", "/"):
            parts.append(part)
    return "/".join(parts) or "."


def _source(path: Path, site: Path, root: Path, needle: str) -> tuple[str, int]:
    """The page that `path` was built from, and the line in it that holds what is wrong."""
    parts = path.relative_to(site).parts
    language, rest = ("en", parts[1:]) if parts[0] == "en" else ("zh", parts)
    folder = root.joinpath("docs", language, *rest[:-1])
    for candidate in (folder / "index.md", folder.with_suffix(".md"), folder.with_suffix(".ipynb")):
        if candidate.is_file():
            lines = candidate.read_text(encoding="utf-8").splitlines()
            words = [needle]
            if needle.startswith("--8<--"):
                words.append("8<")
            parts_of = urlsplit(needle)
            if parts_of.fragment:
                words.append("#" + parts_of.fragment)
            stem = PurePosixPath(parts_of.path.rstrip("/")).name
            if stem and stem not in ("..", "."):
                words.append(stem)
            for word in words:
                for number, line in enumerate(lines, start=1):
                    if word in line:
                        return relative(candidate, root), number
            return relative(candidate, root), 1
    return path.relative_to(site).as_posix(), 1
