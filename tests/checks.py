"""All static checks of the repository, and a command that prints what they find.

python tests/checks.py            everything
python tests/checks.py threads    only what concerns paths with `threads` in them
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import check_accounting
import check_data
import check_diagrams
import check_evidence
import check_length
import check_notebooks
import check_notes
import check_notes_rows
import check_orphans
import check_outcomes
import check_parity
import check_terms
from guide import Problem, problem_of, relative
from pages import PageError

#: What the checks look at.
LOOKED_AT = ("*.md", "docs/**/*", "examples/**/*", "tests/**/*")

Check = Callable[[Path], Iterator[Problem]]

CHECKS: dict[str, Check] = {
    "accounting": check_accounting.problems,
    "notebooks": check_notebooks.problems,
    "notes": check_notes.problems,
    "notes rows": check_notes_rows.problems,
    "data": check_data.problems,
    "outcomes": check_outcomes.problems,
    "orphans": check_orphans.problems,
    "parity": check_parity.problems,
    "terms": check_terms.problems,
    "diagrams": check_diagrams.problems,
    "evidence": check_evidence.problems,
    "length": check_length.problems,
}


def find_problems(root: Path, names: Iterable[str] = CHECKS) -> list[Problem]:
    """What these checks find, sorted by place. A page that can't be read is a finding too; it ends the check
    that came upon it."""
    found: set[Problem] = set()
    for name in names:
        try:
            found.update(CHECKS[name](root))
        except PageError as error:
            found.add(problem_of(error, root))
    return sorted(found)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("part", nargs="?", default="", help="of the paths to tell about")
    part = parser.parse_args().part
    root = Path(__file__).resolve().parents[1]
    known = (relative(path, root) for pattern in LOOKED_AT for path in root.glob(pattern))
    if part and not any(part in name for name in known):
        parser.error(f"no path of {', '.join(LOOKED_AT)} has {part!r} in it")
    found = [one for one in find_problems(root) if part in str(one)]
    for problem in found:
        print(problem)
    print(f"{len(found)} problems" if found else "no problems")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
