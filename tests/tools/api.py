"""Watch which public names the programs use, for the API index: those that were changed since, or those named.

python tests/tools api                             what was changed since it was last watched; `record` does this as well
python tests/tools api claims/locks/               every claim of a chapter
python tests/tools api locks/lock --only 3.15   on these versions as well; what they use is added
python tests/tools api --names                     which names there are, from every Python found here

A program is run once, with calls put around what it reads (docs/guide/watch), on the Python that runs this or, if it
doesn't hold there, on the newest found. What it writes goes to docs/data/api_users.jsonl.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path

from guide import api
from guide.builds import WANTED, Interpreter, find_interpreters, this_interpreter, why_not
from guide.judge import execute
from guide.programs import Program, find_programs
from guide.repository import ROOT

WATCH = ROOT / "docs/guide/watch"
PROBE = ROOT / "docs/guide/public_names.py"
AT_ONCE = 2


@lru_cache
def names_of(interpreter: Interpreter) -> dict[str, list[str]]:
    """What is watched -> the public names that it is a use of, in this Python."""
    command = [*interpreter.command, str(PROBE)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found


def watch(program: Program, interpreter: Interpreter) -> tuple[api.Uses, str | None]:
    """Run a program; what it was seen to use, and what is wrong with the run."""
    cache = ROOT / ".cache"  # an interpreter in a chroot sees the repository only
    cache.mkdir(exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="watch-", dir=cache))
    try:
        extra = {"GUIDE_WATCH": str(folder), "PYTHONPATH": str(WATCH)}
        made = execute(program, interpreter, None, extra=extra)
        lines = {line for path in folder.iterdir() for line in path.read_text().splitlines()}
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    known = names_of(interpreter)
    listed = {str(name) for name in api.public_names(ROOT)}  # of later versions, too
    names = {name for line in lines for name in known.get(line, []) or {line} & listed}
    uses = api.Uses(api.digest(program), frozenset(names))
    if made.trouble or made.code != program.settings.exit:
        return uses, f"{program.name}:1: {made.trouble or f'exit code {made.code}'}\n{made.stderr}"
    return uses, None


def refresh(programs: list[Program], labels: list[str] | None = None) -> int:
    """Watch these programs and write down what they use; how many could not be watched to their end."""
    cases: list[tuple[Program, Interpreter]] = []
    for program in programs:
        fit = [one for one in _interpreters(labels) if why_not(program, one) is None]
        if not fit:
            print(f"{program.name}:1: no Python here runs it: it was not watched")
        cases += [(program, one) for one in (fit if labels else fit[:1])]
    uses = dict(api.read_uses(ROOT))
    failed = 0
    with ThreadPoolExecutor(AT_ONCE) as pool:
        done = pool.map(lambda case: watch(*case), cases)
        for (program, _), (seen, problem) in zip(cases, done, strict=True):
            uses[program.key] = api.merged(uses.get(program.key), seen)
            if problem:
                failed += 1
                print(f"{problem}\n  what it used up to there is written down")
    keys = {one.key for one in find_programs(ROOT)}
    api.write_uses(ROOT, {key: one for key, one in uses.items() if key in keys})
    print(f"{len(cases)} programs watched, {failed} of them did not end as declared: {api.USERS}")
    return failed


def _interpreters(labels: list[str] | None) -> list[Interpreter]:
    """Those asked for; or this one, then the newest first."""
    found = _found()
    if labels is not None:
        return [found[label] for label in labels]
    newest = [found[label] for label in reversed(WANTED) if label in found]
    return [this_interpreter(), *sorted(newest, key=lambda one: one.free_threaded)]


@lru_cache
def _found() -> dict[str, Interpreter]:
    return find_interpreters()


def write_names() -> None:
    seen = {
        label: {name for names in names_of(one).values() for name in names}
        for label, one in _found().items()
        if not one.free_threaded
    }
    absent = [label for label in WANTED if not label.endswith("t") and label not in seen]
    if absent:
        raise SystemExit(f"--names needs every version: not found here: {', '.join(absent)}")
    api.write_names(ROOT, seen)
    print(f"{len(api.public_names(ROOT))} names: {api.NAMES}")


def main() -> int:
    from tools.record import chosen

    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("words", nargs="*", metavar="WORD", help="of the programs' names")
    parser.add_argument("--only", nargs="+", choices=WANTED, metavar="VERSION")
    parser.add_argument("--names", action="store_true", help="write docs/data/api_names.txt anew")
    options = parser.parse_args()
    try:
        if options.names:
            write_names()
            return 0
        if missing := [label for label in options.only or [] if label not in _found()]:
            parser.error(f"--only {' '.join(missing)}: not found here")
        if options.words:
            programs = chosen(options.words)
        else:
            programs = api.stale(find_programs(ROOT), api.read_uses(ROOT))
        return bool(refresh(programs, options.only))
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
