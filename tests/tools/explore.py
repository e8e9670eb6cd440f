"""Compute what racy programs can print, for those that declare `explored`, and keep it in docs/data/explored.jsonl.

    python tests/tools explore                  those that changed since
    python tests/tools explore locks/lock       some

It needs CPython 3.13 or later, with the GIL, and looks for it where `record` does.
"""

from __future__ import annotations

import argparse
import sys

from guide import explored
from guide.builds import NO_ENGINE, find_engines
from guide.programs import find_programs, named
from guide.repository import ROOT


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("words", nargs="*", metavar="WORD", help="of the programs' names")
    words = parser.parse_args().words
    try:
        racy = {one.name: one for one in find_programs(ROOT) if one.settings.explored}
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    try:
        known = {name: one for name, one in explored.read(ROOT).items() if name in racy}
    except ValueError:  # left by a merge: all of it is made anew
        known, words = {}, []
    try:
        wanted = named(racy.values(), words) or [
            one
            for one in racy.values()
            if one.name not in known or known[one.name].digest != explored.digest(one)
        ]
    except ValueError as error:
        parser.error(f"{error}: only those that declare `explored` are computed")
    engines = find_engines()
    if wanted and not engines:
        print(NO_ENGINE)
        return 1
    code = 0
    for program in wanted:
        try:
            found = known[program.name] = explored.compute(program, engines[0])
        except explored.ExploreError as error:
            print(error)
            code = 1
            continue
        print(f"{program.name}: {found.runs} runs: {found.lines}")
    explored.write(ROOT, known)
    return code


if __name__ == "__main__":
    sys.exit(main())
