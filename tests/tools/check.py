"""Run the static checks, of everything or of the paths that have a word in them.

python tests/tools check                everything
python tests/tools check locks/lock     only what concerns paths with `locks/lock` in them
python tests/tools check --fix          correct the spacing and punctuation of the Chinese text first
"""

from __future__ import annotations

import argparse

from checks import find_problems
from checks.typography import fix
from guide.repository import ROOT, relative

#: What the checks look at.
LOOKED_AT = ("*.md", "docs/**/*", "examples/**/*", "tests/**/*")


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("part", nargs="?", default="", help="of the paths to tell about")
    parser.add_argument("--fix", action="store_true", help="correct what AutoCorrect can")
    options = parser.parse_args()
    known = (relative(path, ROOT) for pattern in LOOKED_AT for path in ROOT.glob(pattern))
    if options.part and not any(options.part in name for name in known):
        parser.error(f"no path of {', '.join(LOOKED_AT)} has {options.part!r} in it")
    if options.fix:
        fix(ROOT)
    found = [one for one in find_problems(ROOT) if options.part in str(one)]
    for problem in found:
        print(problem)
    print(f"{len(found)} problems" if found else "no problems")
    return bool(found)
