"""Build the site once per test session, strictly, and lend it to every worker."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock


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
