"""What several tests share: the repository, the built site, a browser. Loaded by `-p shared_fixtures`.

Playwright is imported where a browser is asked for, so that running the programs needs none.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from guide.repository import ROOT
from serving import CHROMIUM_OPTIONS, NOT_RUN, find_chromium, serve

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from small import Small


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture
def small(tmp_path: Path) -> Small:
    """A repository of a few short files, to break."""
    from small import make_repository  # and with it the checks and what they need

    return make_repository(tmp_path / "repository")


def build_site(root: Path, target: Path) -> subprocess.CompletedProcess[str]:
    """`mkdocs build --strict` of the repository `root` into `target`: both languages."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONWARNINGS"}
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(target)],
        cwd=root,
        env=environment | {"NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Path:
    """The folder of the built site; the test fails with what mkdocs said if the build did."""
    from filelock import FileLock

    shared = tmp_path_factory.getbasetemp()
    if os.environ.get("PYTEST_XDIST_WORKER"):
        shared = shared.parent
    target, report = shared / "site", shared / "site-build.txt"
    with FileLock(str(shared / "site.lock")):
        if not report.exists():
            done = build_site(root, target)
            report.write_text(f"{done.returncode}\n{done.stdout}{done.stderr}", encoding="utf-8")
    code, _, said = report.read_text(encoding="utf-8").partition("\n")
    if code != "0":
        pytest.fail(f"mkdocs build --strict failed:\n{said}", pytrace=False)
    return target


def build_output(built: Path) -> str:
    """What the build printed besides its progress: nothing, if all is well."""
    lines = (built.parent / "site-build.txt").read_text(encoding="utf-8").splitlines()[1:]
    return "\n".join(line for line in lines if not line.startswith("INFO "))


@pytest.fixture(scope="session")
def address(built_site: Path) -> Iterator[str]:
    """Where the built site is served during the tests."""
    with serve(built_site) as place:
        yield place


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    path = find_chromium()
    if path is None:
        pytest.skip(NOT_RUN)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(CHROMIUM_OPTIONS))
        yield browser
        browser.close()
