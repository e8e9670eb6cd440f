"""Build the English site whenever the Chinese one is built, and serve both with live reload.

`mkdocs.yml` is the Chinese site. `mkdocs build` builds `docs/en.yml` at the same time in a process of its own,
into `en/` below the Chinese site. `mkdocs serve` builds both in one process, and remakes after an edit only
the pages that it concerns, or the language.
"""

from __future__ import annotations

import logging
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page

from guide.pages import read_page
from guide.repository import ROOT, relative
from guide.site.serve import Built, pages_to_rebuild, rebuild_pages, state

ENGLISH_CONFIG = ROOT / "docs" / "en.yml"
WATCHED = (
    "docs/zh",
    "docs/en",
    "examples",
    "tests/claims",
    "docs/theme",
    "docs/data",
    "docs/guide",
    "docs/hooks.py",
    "mkdocs.yml",
    "docs/en.yml",
)

log = logging.getLogger("mkdocs.guide.languages")

#: The English site until the Chinese one is there: hidden, so that cleaning the Chinese one leaves it alone.
_english_folder = ".en"
_english_build: subprocess.Popen[str] | None = None
_navigation: Navigation | None = None


def is_chinese(config: MkDocsConfig) -> bool:
    return bool(config.theme["language"] == "zh")


def remember_command(command: str, dirty: bool) -> None:
    state.command, state.dirty = state.command or command, state.dirty or dirty


def check_options(config: MkDocsConfig) -> None:
    """Check the options and the port, and make paths independent of the working folder."""
    if config.strict and _quiet():
        raise Abort(
            "--quiet hides warnings even from --strict, which would then find none: leave one of the two out"
        )
    if state.dirty:
        raise Abort("--dirty would leave the English site as it was: build without it")
    if state.serving and not state.port_checked:
        state.port_checked = True
        _require_free_port(config)


def _quiet() -> bool:
    return logging.getLogger("mkdocs").level >= logging.ERROR


def _require_free_port(config: MkDocsConfig) -> None:
    host, port = config.dev_addr.host, config.dev_addr.port
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise Abort(
                f"Port {port} on {host} can't be used ({error.strerror}). Another program, perhaps another "
                f"`mkdocs serve`, has it: stop that one, or choose another port: "
                f"mkdocs serve -a {host}:{port + 1} (or make serve PORT={port + 1})"
            ) from None


def start_english(config: MkDocsConfig) -> None:
    """Start the English build of `mkdocs build`."""
    global _english_build
    if not is_chinese(config) or state.serving:
        return
    target = Path(config.site_dir) / _english_folder
    shutil.rmtree(target, ignore_errors=True)
    command = [sys.executable, "-m", "mkdocs", "build", "--config-file", str(ENGLISH_CONFIG)]
    command += ["--site-dir", str(target)]
    command += ["--strict"] if config.strict else ["--no-strict"]
    command += ["--quiet"] if _quiet() else []
    environment = dict(os.environ)
    if config.site_url:
        environment["SITE_URL"] = _english_url(config)
    _english_build = subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    )


def _english_url(config: MkDocsConfig) -> str:
    return f"{str(config.site_url).rstrip('/')}/en/"


def end_english() -> None:
    """Leave no English build behind when the Chinese one failed."""
    if _english_build is not None and _english_build.poll() is None:
        _english_build.kill()
        _english_build.communicate()


def name_chapters(nav: Navigation) -> None:
    """Give each chapter the name that the front matter of its index page has in this language, and keep the
    navigation for `serve`."""
    global _navigation
    for item in nav.items:
        if isinstance(item, Section):
            first = item.children[0]
            path = Path(str(first.file.abs_src_path)) if isinstance(first, Page) else None
            title = read_page(path).front_matter.get("chapter") if path else None
            if path is None or title is None:
                where = relative(path, ROOT) if path else "mkdocs.yml"
                raise PluginError(
                    f"{where}:1: the chapter {item.title!r} has no name: write `chapter: …` into the "
                    "front matter of its first page, an index.md"
                )
            item.title = title
    _navigation = nav


def keep_build(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Keep what `serve` needs to make a page again."""
    if state.serving:
        assert _navigation is not None
        state.built[config.theme["language"]] = Built(config, files, _navigation, env)


def join_english(config: MkDocsConfig) -> None:
    """Put the English site below the Chinese one: built now, or, in `serve`, the last one if it still holds."""
    if not is_chinese(config) or state.only_pages:
        return
    target = Path(config.site_dir) / "en"
    waiting = Path(config.site_dir) / _english_folder
    if not state.serving:
        _await_english(config)
        waiting.rename(target)
        return
    if state.keep_english and waiting.is_dir():
        log.info("The English site is unchanged")
    else:
        _serve_english(config, waiting)
    state.keep_english = False
    _link_tree(waiting, target)


def _await_english(config: MkDocsConfig) -> None:
    assert _english_build is not None
    said, _ = _english_build.communicate()
    sys.stderr.write(said)
    if _english_build.returncode:
        raise Abort(
            f"The English site can't be built (see above): mkdocs build -f {ENGLISH_CONFIG.relative_to(ROOT)}"
        )


def _serve_english(config: MkDocsConfig, site_dir: Path) -> None:
    english = load_config(
        str(ENGLISH_CONFIG),
        site_dir=str(site_dir),
        site_url=_english_url(config) if config.site_url else None,
        strict=config.strict,
    )
    english.plugins.on_startup(command="build", dirty=False)
    build(english)


def _link_tree(source: Path, target: Path) -> None:
    if target.exists():
        shutil.rmtree(target)

    def link(one: str, other: str) -> None:
        try:
            os.link(one, other)
        except OSError:
            shutil.copy2(one, other)

    shutil.copytree(source, target, copy_function=link)


def watch(server: LiveReloadServer, config: MkDocsConfig, builder: Callable[..., None]) -> None:
    """Watch both trees and what they share; rebuild only what a change concerns."""
    for part in WATCHED:
        server.watch(str(ROOT / part))
    seen = _snapshot()
    site_dir = Path(config.site_dir)

    def rebuild(*arguments: Any, **options: Any) -> None:
        nonlocal seen
        before, seen = seen, _snapshot()
        changed = {path for path, _ in before.items() ^ seen.items()}
        if own := sorted(
            relative(path, ROOT) for path in changed if path.suffix == ".py" and _is_own(path)
        ):
            log.warning(
                f"{', '.join(own)} changed: start `mkdocs serve` again to see what that does"
            )
        for path in changed:
            if (
                path.suffix in (".py", ".out")
                and path.is_file()
                and not path.is_relative_to(ROOT / "docs")
            ):
                shutil.copyfile(path, site_dir / path.relative_to(ROOT))
        concerned = pages_to_rebuild(changed)
        whole = _languages(changed) if concerned is None else _remake(concerned)
        if "zh" in whole:
            state.keep_english = "en" not in whole
            builder(*arguments, **options)
        elif "en" in whole:
            _serve_english(config, site_dir / _english_folder)
        if "zh" not in whole and ("en" in whole or "en" in (concerned or {})):
            _link_tree(site_dir / _english_folder, site_dir / "en")

    server.builder = rebuild


def _is_own(path: Path) -> bool:
    """Whether a file is code of the site itself."""
    return path.is_relative_to(ROOT / "docs" / "guide") or path == ROOT / "docs" / "hooks.py"


def _languages(changed: set[Path]) -> set[str]:
    """The language whose tree alone was changed, or both."""
    for language in ("zh", "en"):
        if all(path.is_relative_to(ROOT / "docs" / language) for path in changed):
            return {language}
    return {"zh", "en"}


def _remake(concerned: dict[str, set[str]]) -> set[str]:
    """The languages for which making single pages again was not enough."""
    return {language for language, pages in concerned.items() if not rebuild_pages(language, pages)}


def _snapshot() -> dict[Path, int]:
    """When each watched file was written."""
    found: dict[Path, int] = {}
    for part in WATCHED:
        path = ROOT / part
        for one in [path] if path.is_file() else path.rglob("*"):
            try:
                if one.is_file() and "__pycache__" not in one.parts:
                    found[one] = one.stat().st_mtime_ns
            except OSError:
                continue
    return found
