"""What the site offers besides its pages: the examples, two archives, and texts for machines.

Made after both languages are built: `examples/` and `examples.zip`; `python-concurrency-guide.zip`, the whole
site to open from disk; a Markdown twin beside each page and `llms.txt`; `feed.xml`; `robots.txt`.
"""

from __future__ import annotations

import base64
import hashlib
import html
import posixpath
import re
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from guide.data import read_tables
from guide.programs import CLAIMS, SHOWN, find_programs
from guide.repository import ROOT, relative
from guide.site.serve import state

ARCHIVE = "python-concurrency-guide.zip"
EXAMPLES_ARCHIVE = "examples.zip"
SHIM = "assets/vendor/iframe-worker/shim.js"
#: The date of every file in an archive, so that the same content gives the same archive.
_DATE = (2026, 1, 1, 0, 0, 0)
_INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)

#: What is known of each page, by its language and its URL.
_pages: dict[str, dict[str, tuple[Page, str]]] = {"zh": {}, "en": {}}


def keep_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Keep each page's Markdown, its programs and tables in place, for its twin."""
    _pages[str(config.theme["language"])][page.url] = page, markdown
    return markdown


def write_extras(config: MkDocsConfig) -> None:
    site = Path(config.site_dir)
    write_twins(site, config)
    if state.only_pages:
        return
    write_feed(site, config)
    if not state.serving:  # live reload is an inline script that no digest can name beforehand
        write_policies(site)
    if config.theme["language"] == "zh":
        copy_examples(site)
        write_robots(site, config)
        write_offline_archive(site)


def write_policies(site: Path) -> None:
    """A Content-Security-Policy in each page: only this site's files, and the inline scripts by digest."""
    for path in site.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        if "Content-Security-Policy" in text:
            continue
        digests = sorted(
            {
                "'sha256-"
                + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
                + "'"
                for script in _INLINE_SCRIPT.findall(text)
            }
        )
        policy = "; ".join(
            (
                "default-src 'self'",
                f"script-src 'self' {' '.join(digests)}",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data:",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
            )
        )
        meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        path.write_text(
            text.replace('<meta charset="utf-8">', f'<meta charset="utf-8">{meta}', 1), "utf-8"
        )


def write_twins(site: Path, config: MkDocsConfig) -> None:
    """`index.md` beside each `index.html`, and `llms.txt` with a line for each."""
    base = config.site_url or ""
    lines = [f"# {config.site_name}", "", f"> {config.site_description}", ""]
    for page, text in _pages[str(config.theme["language"])].values():
        target = site / page.url.removeprefix(".") / "index.md"
        if target.parent.is_dir():
            target.write_text(text, encoding="utf-8")
        address = posixpath.join(base, page.url.removeprefix("."), "index.md")
        lines.append(f"- [{page.title}]({address}): {page.meta.get('description', '')}")
    (site / "llms.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_feed(site: Path, config: MkDocsConfig) -> None:
    """An Atom feed of docs/data/changes.toml in the language of this site."""
    language = str(config.theme["language"])
    base = config.site_url or ""
    changes = read_tables(ROOT, "changes.toml")["change"]
    newest = max(str(change["date"]) for change in changes)
    entries = [
        "<entry>"
        f"<title>{html.escape(change[language])}</title>"
        f'<link href="{html.escape(base + change["page"])}"/>'
        f"<id>{html.escape(base)}#change-{change['date']}-{number}</id>"
        f"<updated>{change['date']}T00:00:00Z</updated>"
        f"<summary>{html.escape(change[language])}</summary>"
        "</entry>"
        for number, change in zip(
            range(len(changes), 0, -1), changes, strict=True
        )  # stays when one is added
    ]
    feed = (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{language}">'
        f"<title>{html.escape(config.site_name)}</title>"
        f'<link href="{html.escape(base)}"/><link rel="self" href="{html.escape(base)}feed.xml"/>'
        f"<id>{html.escape(base)}</id><updated>{newest}T00:00:00Z</updated>"
        "<author><name>Python concurrency, verified</name></author>"
        f"{''.join(entries)}</feed>\n"
    )
    (site / "feed.xml").write_text(feed, encoding="utf-8")


def copy_examples(site: Path) -> None:
    """Every program and its output, and all of them in one archive."""
    files: list[str] = []
    for kind in (SHOWN, CLAIMS):
        shutil.rmtree(site / kind, ignore_errors=True)
        files += sorted(relative(path, ROOT) for path in (ROOT / kind).rglob("*.out"))
    files = sorted([*files, *(program.name for program in find_programs(ROOT))])
    for name in files:
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, site / name)
    contents = ((name, (ROOT / name).read_bytes()) for name in [*files, "LICENSE"])
    _write_archive(site / EXAMPLES_ARCHIVE, contents)


def write_robots(site: Path, config: MkDocsConfig) -> None:
    base = config.site_url or "/"
    (site / "robots.txt").write_text(
        f"User-agent: *\nAllow: /\n\nSitemap: {base}sitemap.xml\nSitemap: {base}en/sitemap.xml\n",
        encoding="utf-8",
    )


def write_offline_archive(site: Path) -> None:
    """The site as it opens from disk: links name their index.html, and search needs no server."""
    _write_archive(site / ARCHIVE, _offline_files(site))


def _offline_files(site: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(site.rglob("*")):
        name = path.relative_to(site).as_posix()
        if (
            not path.is_file()
            or name.startswith(".en/")
            or path.suffix in (".zip", ".gz", ".map", ".xml")
        ):
            continue
        if path.suffix == ".html":
            yield name, _offline_page(name, path.read_text(encoding="utf-8"), site).encode()
        elif path.name == "search_index.json":
            yield name, path.read_bytes()
            index = path.read_text(encoding="utf-8")
            index = re.sub(r'("location":")([^"#]*/)?((?:#[^"]*)?")', _offline_location, index)
            yield name.removesuffix(".json") + ".js", f"var __index = {index}".encode()
        else:
            yield name, path.read_bytes()


def _offline_location(match: re.Match[str]) -> str:
    return f"{match[1]}{match[2] or ''}index.html{match[3]}"


def _offline_page(name: str, text: str, site: Path) -> str:
    folder = posixpath.dirname(name)
    language = "en" if name.startswith("en/") else ""

    def link(match: re.Match[str]) -> str:
        parts = urlsplit(match[2])
        if parts.scheme or parts.netloc or not parts.path:
            return match[0]
        target = posixpath.normpath(posixpath.join(folder, parts.path))
        if not (site / target).is_dir():
            return match[0]
        path = posixpath.join(parts.path, "index.html")
        return f'{match[1]}"{path}{"#" + parts.fragment if parts.fragment else ""}"'

    text = re.sub(r'(<a\b[^>]*?\bhref=)"([^"]*)"', link, text)
    text = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", text)
    shim = posixpath.relpath(posixpath.join(language, SHIM), folder or ".")
    return text.replace("</head>", f'<script src="{shim}"></script></head>', 1)


def _write_archive(path: Path, files: Iterator[tuple[str, bytes]]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            entry = zipfile.ZipInfo(name, _DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
