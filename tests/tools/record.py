"""Run programs, rewrite the outputs that no longer hold, record the runs and the names that they use: after any change.

    python tests/tools record locks/lock            one program: examples/locks/lock.py
    python tests/tools record claims/locks/         every claim of a chapter
    python tests/tools record                       what was changed since it was last run
    python tests/tools record --everywhere [WORD…]  on every Python found here, under every start method;
                                                    outputs stay as they are
    python tests/tools record --everywhere --only 3.13 3.14t

What passed is recorded even if something else failed, and what failed as well. It looks for Pythons on PATH, in
pyenv, and in the folder .interpreters (see debian_pythons.sh), and says which it did not find; GUIDE_INTERPRETERS may
name more, separated by the path separator.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from guide import api
from guide.builds import WANTED, Interpreter, find_interpreters, this_interpreter, why_not
from guide.evidence import holes, read
from guide.programs import Program, find_programs, named
from guide.repository import ROOT
from tools.api import refresh
from tools.evidence import merge_folders

SYSTEMS_NOT_HERE = {"linux": "macOS, Windows", "darwin": "Linux, Windows", "win32": "Linux, macOS"}
FEW = 8  #: so many programs are run one after the other: starting workers would take longer


def chosen(words: list[str]) -> list[Program]:
    """The programs that these words name, or those that were changed since they were last run."""
    programs = find_programs(ROOT)
    if words:
        return named(programs, words)
    missing = set(holes(programs, read(ROOT)))
    return [one for one in programs if one.name in missing]


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("words", nargs="*", metavar="WORD", help="of the programs' names")
    parser.add_argument("--everywhere", action="store_true", help="on every Python found here")
    parser.add_argument("--only", nargs="+", choices=WANTED, default=[], metavar="VERSION")
    options = parser.parse_args()
    if options.only and not options.everywhere:
        parser.error("--only goes with --everywhere")
    try:
        api.read_uses(ROOT)  # what can't be read is told before anything is run
        programs = (
            find_programs(ROOT)
            if options.everywhere and not options.words
            else chosen(options.words)
        )
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    unwatched = api.stale(programs if options.words else find_programs(ROOT), api.read_uses(ROOT))
    if not programs and not unwatched:
        print("no program was changed since it was last run")
        return 0
    if options.everywhere:
        return _run(programs, _everywhere(options.only))
    code = 0
    for interpreter, mine in _where_they_hold(programs).items():
        other = ["--interpreter", " ".join(interpreter.command)]
        here = interpreter == this_interpreter()
        code = _run(mine, ["--update", *([] if here else other)]) or code
    failed = set(holes(find_programs(ROOT), read(ROOT)))  # to run these again tells nothing
    if unwatched := [one for one in unwatched if one.name not in failed]:
        code = refresh(unwatched) or code
    return code


def _where_they_hold(programs: list[Program]) -> dict[Interpreter, list[Program]]:
    """Each program below a Python that it holds on: this one, or the first that was found."""
    chosen: dict[Interpreter, list[Program]] = {}
    for program in programs:
        if why_not(program, this_interpreter()) is None:
            chosen.setdefault(this_interpreter(), []).append(program)
            continue
        fitting = [one for one in find_interpreters().values() if why_not(program, one) is None]
        if fitting:
            chosen.setdefault(fitting[0], []).append(program)
        else:
            print(
                f"{program.name}:1: not run: {why_not(program, this_interpreter())}, and no other was found"
            )
    return chosen


def _run(programs: list[Program], arguments: list[str]) -> int:
    """Run the tests of these programs and record their runs; the exit code of pytest."""
    with tempfile.TemporaryDirectory() as folder:
        names, runs = Path(folder, "names.txt"), Path(folder, "runs")
        names.write_text("\n".join(one.key for one in programs), encoding="utf-8")
        command = [sys.executable, "-m", "pytest", "-q", "tests/test_programs.py"]
        command += ["--programs", str(names), "--evidence", str(runs), *arguments]
        command += ["-n0"] if len(programs) <= FEW else []
        try:
            return subprocess.run(command, cwd=ROOT, check=False).returncode
        finally:  # of an interrupted run too
            if runs.is_dir() and list(runs.glob("*.jsonl")):
                merge_folders([runs])


def _everywhere(only: list[str]) -> list[str]:
    """The options for every Python that was found, after saying which these are."""
    found = find_interpreters()
    labels = [label for label in WANTED if label in found and (not only or label in only)]
    absent = [label for label in WANTED if label not in found]
    print(f"found: {', '.join(f'{label} ({found[label].version})' for label in labels) or 'none'}")
    print(f"not found, so not run: {', '.join(absent) or 'none'}")
    print(f"systems not run here: {SYSTEMS_NOT_HERE.get(sys.platform, 'all but ' + sys.platform)}")
    if missing := [label for label in only if label not in found]:
        raise SystemExit(f"--only {' '.join(missing)}: not found here")
    if not labels:
        raise SystemExit("no Python of the guide was found")
    options = ["--start-method", "all"]
    for label in labels:
        # In one word: pytest takes a path that stands alone for one of tests, and looks for its settings there.
        options.append(f"--interpreter={' '.join(found[label].command)}")
    return options
