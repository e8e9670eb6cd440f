"""The one hook of mkdocs: passes each event on to the package `guide`, in the order written here."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

HERE = str(Path(__file__).resolve().parent)
if sys.path[0] != HERE:
    sys.path.insert(0, HERE)  # before any installed package that is called `guide` too

from guide.site import (  # noqa: E402 - the path had to be set first
    diagrams,
    extras,
    foreign_terms,
    frames,
    languages,
    notebook,
    player,
    program,
    search,
    tables,
    versions,
    way,
)

FIRST, LAST = 100, -100  #: before and after every plugin


def on_startup(*, command: str, dirty: bool) -> None:
    languages.remember_command(command, dirty)


@event_priority(FIRST)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    languages.check_options(config)
    diagrams.draw_mermaid(config)
    return config


@event_priority(FIRST)
def on_pre_build(config: MkDocsConfig) -> None:
    tables.check_data(config)
    languages.start_english(config)
    program.read_evidence(config)


@event_priority(LAST)
def on_nav(nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
    languages.name_chapters(nav)
    return nav


@event_priority(LAST)
def on_env(env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
    languages.keep_build(env, config, files)
    return env


def on_page_markdown(markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    for step in (program.show_programs, tables.fill_tables, extras.keep_markdown):
        markdown = step(markdown, page, config, files)
    return markdown


def on_page_content(content: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    for step in (
        notebook.lighten,
        way.show_way,
        versions.mark_changes,
        frames.frame_tables,
        foreign_terms.name_languages,
        program.finish_programs,
        player.draw_pictures,
    ):
        content = step(content, page, config, files)
    search.keep_answers(page, config)
    return content


@event_priority(LAST)
def on_post_build(config: MkDocsConfig) -> None:
    languages.join_english(config)
    search.write_search(Path(config.site_dir), config)
    extras.write_extras(config)


def on_build_error(error: Exception) -> None:
    languages.end_english()


def on_serve(
    server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[..., None]
) -> LiveReloadServer:
    languages.watch(server, config, builder)
    return server
