"""The static checks of the repository: each module of this folder is one, and its function `problems` finds
what is wrong. A new file here is a new check; there is no list to add it to."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from guide.pages import PageError
from guide.programs import ProgramError
from guide.repository import Problem, problem_of

Check = Callable[[Path], Iterator[Problem]]

CHECKS: dict[str, Check] = {
    module.name: importlib.import_module(f"{__name__}.{module.name}").problems
    for module in pkgutil.iter_modules(__path__)
}


def find_problems(root: Path, names: Iterable[str] = CHECKS) -> list[Problem]:
    """What these checks find, sorted by place. A page or a program that can't be read is a finding too, once;
    it ends the check that came upon it."""
    found: set[Problem] = set()
    for name in names:
        try:
            found.update(CHECKS[name](root))
        except (PageError, ProgramError) as error:
            found.add(problem_of(error, root))
    return sorted(found)
