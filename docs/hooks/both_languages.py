"""Build the English site whenever the Chinese one is built, and serve both with live reload.

`mkdocs.yml` is the Chinese site. After each of its builds this hook builds `docs/en.yml` into `en/`
below it. While serving, a change rebuilds only the language that it concerns.
"""

from __future__ import annotations

import logging
import os
import shutil
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority

ROOT = Path(__file__).resolve().parents[2]
ENGLISH_CONFIG = ROOT / "docs" / "en.yml"
SHARED = ("examples", "docs/theme", "docs/hooks", "docs/data", "mkdocs.yml", "docs/en.yml")

log = logging.getLogger("mkdocs.hooks.both_languages")

#: The last English build of this process, for `serve`: a hidden folder that a rebuild leaves alone.
_english_copy = ".en"
_state: dict[str, Any] = os.__dict__.setdefault(
    "_guide_serve_state", {}
)  # outlives a reload of this module


def is_chinese(config: MkDocsConfig) -> bool:
    return bool(config.theme["language"] == "zh")


def on_startup(*, command: str, dirty: bool) -> None:
    _state.setdefault("command", command)


@event_priority(100)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Check the port once, and make paths independent of the working folder."""
    if _state.get("command") == "serve" and "server" not in _state:
        _state["server"] = None
        _require_free_port(config)
    search = config.plugins.get("material/search") or config.plugins.get("search")
    logging.getLogger("jieba").setLevel(logging.WARNING)
    if search is not None and search.config.jieba_dict_user:
        search.config.jieba_dict_user = str(ROOT / "docs" / "data" / "search-terms.txt")
    return config


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


def on_post_build(config: MkDocsConfig) -> None:
    """Put the English site below the Chinese one: built now, or, in `serve`, the last one if it still holds."""
    if not is_chinese(config):
        return
    target = Path(config.site_dir) / "en"
    copy = Path(config.site_dir) / _english_copy
    if _state.get("command") != "serve":
        build_english(config, target)
        return
    if _state.pop("keep_english", False) and copy.is_dir():
        log.info("The English site is unchanged")
    else:
        build_english(config, copy)
    _link_tree(copy, target)


def build_english(config: MkDocsConfig, site_dir: Path) -> None:
    english = load_config(
        str(ENGLISH_CONFIG),
        site_dir=str(site_dir),
        site_url=f"{(config.site_url or '').rstrip('/')}/en/" if config.site_url else None,
        strict=config.strict,
    )
    english.plugins.on_startup(command="build", dirty=False)
    try:
        build(english)
    finally:
        english.plugins.on_shutdown()


def _link_tree(source: Path, target: Path) -> None:
    if target.exists():
        shutil.rmtree(target)

    def link(one: str, other: str) -> None:
        try:
            os.link(one, other)
        except OSError:
            shutil.copy2(one, other)

    shutil.copytree(source, target, copy_function=link)


def on_serve(
    server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[..., None]
) -> LiveReloadServer:
    """Watch both trees and what they share; rebuild only the language whose pages changed."""
    for part in ("docs/en", *SHARED):
        if (ROOT / part).exists():
            server.watch(str(ROOT / part))
    _state["server"] = server
    _state["seen"] = _fingerprints()
    site_dir = Path(config.site_dir)

    def rebuild(*arguments: Any, **options: Any) -> None:
        before, now = _state["seen"], _fingerprints()
        _state["seen"] = now
        changed = {name for name in now if now[name] != before[name]}
        if changed == {"en"}:
            log.info("Only English pages changed")
            build_english(config, site_dir / _english_copy)
            _link_tree(site_dir / _english_copy, site_dir / "en")
            return
        _state["keep_english"] = changed == {"zh"}
        builder(*arguments, **options)

    server.builder = rebuild
    return server


def _fingerprints() -> dict[str, int]:
    return {
        "zh": _newest([ROOT / "docs" / "zh"]),
        "en": _newest([ROOT / "docs" / "en"]),
        "shared": _newest([ROOT / part for part in SHARED]),
    }


def _newest(paths: list[Path]) -> int:
    """A number that changes when a file below `paths` is written, added or removed."""
    stamps = []
    for path in paths:
        files = [path] if path.is_file() else path.rglob("*")
        stamps += [(str(one), one.stat().st_mtime_ns) for one in files if one.is_file()]
    return hash(tuple(sorted(stamps)))
