"""Lint the Chinese text: spacing, punctuation, line breaks. Prints nothing when all is well.

python tests/chinese_typography.py          report
python tests/chinese_typography.py --fix    correct what AutoCorrect can
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import autocorrect_py

from guide import Problem, problem_of, relative
from pages import PageError, read_page, read_text

ROOT = Path(__file__).resolve().parents[1]
_CHINESE = r"[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]"
_BLOCK_START = re.compile(r"^\s*(?:[-*+>|#]|\d+\.|!!!|\?\?\?|===|\[\^|:)")


def chinese_files(root: Path) -> list[Path]:
    return sorted((root / "docs" / "zh").rglob("*.md")) + sorted(root.glob("*.zh.md"))


def problems(root: Path) -> Iterator[Problem]:
    autocorrect_py.load_config(  # type: ignore[attr-defined]
        (root / ".autocorrectrc").read_text(encoding="utf-8")
    )
    for path in chinese_files(root):
        name = relative(path, root)
        try:
            text = read_text(path)
            broken = list(_broken_paragraphs(path, name))
        except PageError as error:
            yield problem_of(error, root)
            continue
        for line in autocorrect_py.lint_for(text, "markdown").lines:
            yield Problem(name, line.line, f"write {line.new.strip()!r}")
        yield from broken


def _broken_paragraphs(path: Path, name: str) -> Iterator[Problem]:
    """A line break between two Chinese characters shows as a space."""
    previous = (0, "")
    for number, text in read_page(path).prose:
        line, before = previous
        if (
            number == line + 1
            and re.search(_CHINESE + r"\s*$", before)
            and re.match(r"\s*" + _CHINESE, text)
            and not _BLOCK_START.match(text)
            and not before.lstrip().startswith("#")
            and not re.match(
                r"^\s*(?:!!!|\?\?\?|===)", path.read_text(encoding="utf-8").split("\n")[line - 1]
            )
        ):
            yield Problem(
                name, line, "the paragraph is broken between two Chinese characters: join the lines"
            )
        previous = (number, text)


def fix(root: Path) -> None:
    autocorrect_py.load_config(  # type: ignore[attr-defined]
        (root / ".autocorrectrc").read_text(encoding="utf-8")
    )
    for path in chinese_files(root):
        text = read_text(path)
        corrected = autocorrect_py.format_for(text, "markdown")
        if corrected != text:
            path.write_text(corrected, encoding="utf-8")
            print(f"corrected {relative(path, root)}")


def main() -> int:
    parser = argparse.ArgumentParser(description="Lint the Chinese text.")
    parser.add_argument("--fix", action="store_true", help="correct what AutoCorrect can")
    if parser.parse_args().fix:
        try:
            fix(ROOT)
        except PageError as error:
            print(problem_of(error, ROOT), file=sys.stderr)
            return 1
        return 0
    found = sorted(set(problems(ROOT)))
    for problem in found:
        print(problem)
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
