"""A copy of the repository that one may break: what the tests of the checks work on."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from checks import CHECKS, find_problems

PARTS = (
    "docs",
    "examples",
    "tests",
    "pyproject.toml",
    "mkdocs.yml",
    ".autocorrectrc",
    "README.md",
    "README.zh.md",
)


@dataclass
class Copy:
    """A repository of its own, to break."""

    root: Path

    def replace(self, name: str, old: str, new: str, count: int = 1) -> int:
        """Change `old` to `new` in the file `name`; the line where it stood."""
        path = self.root / name
        text = path.read_text(encoding="utf-8")
        if old not in text:
            raise AssertionError(f"{name} has no {old!r} any more: adapt this test")
        path.write_text(text.replace(old, new, count), encoding="utf-8")
        return text[: text.index(old)].count("\n") + 1

    def append(self, name: str, text: str) -> int:
        """Add `text` at the end of `name`; the line where it begins."""
        path = self.root / name
        before = path.read_text(encoding="utf-8")
        path.write_text(before.rstrip("\n") + "\n\n" + text, encoding="utf-8")
        return before.rstrip("\n").count("\n") + 3

    def problems(self, *checks: str) -> list[str]:
        """What these checks find, all if none is named."""
        return [str(problem) for problem in find_problems(self.root, checks or CHECKS)]

    def pytest(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run pytest inside the copy, with this interpreter and this environment."""
        return subprocess.run(
            [sys.executable, "-m", "pytest", "-n0", "-q", "-p", "no:cacheprovider", *arguments],
            cwd=self.root,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )


def copy_repository(root: Path, target: Path) -> Copy:
    for part in PARTS:
        source = root / part
        if source.is_dir():
            shutil.copytree(
                source,
                target / part,
                ignore=shutil.ignore_patterns("__pycache__", "vendor", ".ipynb_checkpoints"),
            )
        else:
            shutil.copy2(source, target / part)
    return Copy(target)
