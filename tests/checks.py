"""All static checks of the repository, and a command that prints what they find.

python tests/checks.py            everything
python tests/checks.py threads    only what concerns paths with `threads` in them
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import check_accounting
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
from guide import Problem, relative
from pages import PageError

Check = Callable[[Path], Iterator[Problem]]

CHECKS: dict[str, Check] = {
    "accounting": check_accounting.problems,
    "notebooks": check_notebooks.problems,
    "notes": check_notes.problems,
    "notes rows": check_notes_rows.problems,
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
            path, line, message = str(error).split(":", 2)
            found.add(Problem(relative(Path(path), root), int(line), message.strip()))
    return sorted(found)


def main() -> int:
    part = sys.argv[1] if len(sys.argv) > 1 else ""
    found = [one for one in find_problems(Path(__file__).resolve().parents[1]) if part in str(one)]
    for problem in found:
        print(problem)
    print(f"{len(found)} problems" if found else "no problems")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
