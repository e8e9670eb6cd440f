"""Record the runs that pages show as pictures, those that are missing or changed, and delete those that no page needs.

    python tests/tools runs                what is missing or changed
    python tests/tools runs locks/lock     these, changed or not; a word is the beginning of a program's name

It needs CPython 3.13 or later.
"""

from __future__ import annotations

import argparse
import sys

from guide.builds import NO_ENGINE
from guide.programs import named
from guide.repository import ROOT, relative
from guide.runs import RUNS, engine, make, path_of, pictured, read


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("words", nargs="*", metavar="WORD")
    options = parser.parse_args()
    try:
        every = pictured(ROOT)
        wanted = (
            named(every, options.words)
            if options.words
            else [one for one in every if read(one) is None]
        )
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    interpreter = engine()
    if wanted and interpreter is None:
        print(NO_ENGINE, file=sys.stderr)
        return 1
    failed = 0
    for program in wanted:
        assert interpreter is not None
        try:
            text = make(program, interpreter)
        except ValueError as error:
            print(error, file=sys.stderr)
            failed += 1
            continue
        path = path_of(program)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        print(f"{relative(path, ROOT)}: {len(text.encode()):,} bytes")
    needed = {path_of(one) for one in every}
    for path in sorted((ROOT / RUNS).rglob("*.json")):
        if path not in needed:
            path.unlink()
            print(f"deleted {relative(path, ROOT)}: no page shows it")
    return int(failed > 0)
