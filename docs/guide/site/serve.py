"""What the hooks know of the running command, and `mkdocs serve`'s quick rebuild of single pages.

mkdocs loads each hook anew for each build; this module, being imported, lasts as long as the process.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.commands.build import _build_page, _populate_page
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from guide.repository import ROOT, forget_pages, pages_that_show

log = logging.getLogger("mkdocs.hooks.serving")


@dataclass
class Built:
    """What a build leaves behind, enough to make one of its pages again."""

    config: MkDocsConfig
    files: Files
    nav: Navigation
    env: Environment


class State:
    """Of this process: which command it runs, and what it has built."""

    def __init__(self) -> None:
        self.command: str | None = None
        self.dirty = False
        self.port_checked = False
        self.only_pages = False  # a rebuild of single pages is under way
        self.keep_english = (
            False  # the next build of the Chinese site leaves the English one as it is
        )
        self.built: dict[str, Built] = {}  # by language

    @property
    def serving(self) -> bool:
        return self.command == "serve"


state = State()


def pages_to_rebuild(changed: set[Path]) -> dict[str, set[str]] | None:
    """The pages, by language, that a change of these files concerns; None if it may concern every page.

    Known are the text of a page that exists, and an program or its output, which concern the pages that show it.
    """
    found: dict[str, set[str]] = {}
    forget_pages()
    for path in changed:
        name = path.relative_to(ROOT).as_posix()
        if not path.is_file():
            return None
        if path.suffix == ".md" and name.startswith("docs/"):
            places = [name]
        elif name.startswith(("examples/", "tests/claims/")) and path.suffix in (".py", ".out"):
            stem = name.partition(".")[0]
            places = [place.rpartition(":")[0] for place in pages_that_show(ROOT, f"{stem}.py")]
        else:
            return None
        for place in places:
            _, language, page = place.split("/", 2)
            found.setdefault(language, set()).add(page)
    return found


def rebuild_pages(language: str, names: set[str]) -> bool:
    """Make these pages again, with the search index; False if that is not enough and all must be built.

    A page's title and tags stand on other pages too, so a change of these is not enough. Lists that are
    made from all pages (the archives, the API index) wait for the next full build.
    """
    built = state.built.get(language)
    if built is None:
        return False
    files = built.files.documentation_pages(inclusion=InclusionLevel.is_in_serve)
    pages = [file.page for file in files if file.src_uri in names and file.page is not None]
    if len(pages) != len(names):
        return False
    state.only_pages = True
    try:
        for page in pages:
            before = (page.title, page.meta)
            _populate_page(page, built.config, built.files, dirty=False)
            if before != (page.title, page.meta) or "<!-- material/tags" in str(page.markdown):
                return False
            _forget_in_search(built.config, page)
            _build_page(page, built.config, files, built.nav, built.env)
        built.config.plugins.on_post_build(config=built.config)
    finally:
        state.only_pages = False
    log.info(f"Rebuilt {', '.join(f'{language}/{name}' for name in sorted(names))}")
    return True


def _forget_in_search(config: MkDocsConfig, page: Page) -> None:
    plugin: Any = config.plugins["material/search"]
    index = plugin.search_index
    index.entries = [
        entry for entry in index.entries if entry["location"].partition("#")[0] != page.url
    ]
