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
from guide.builds import WANTED, find_interpreters
from guide.evidence import holes, read
from guide.programs import Program, find_programs
from guide.repository import ROOT
from tools.api import refresh
from tools.evidence import merge_folders

SYSTEMS_NOT_HERE = {"linux": "macOS, Windows", "darwin": "Linux, Windows", "win32": "Linux, macOS"}
FEW = 8  #: so many programs are run one after the other: starting workers would take longer


def chosen(words: list[str]) -> list[Program]:
    """The programs that these words name, or those that were changed since they were last run."""
    programs = find_programs(ROOT)
    if not words:
        missing = set(holes(programs, read(ROOT)))
        return [one for one in programs if one.name in missing]
    stems = [word.removesuffix(".py").removesuffix(".out").removeprefix("tests/") for word in words]
    stems = [word.removeprefix("examples/") for word in stems]
    found: dict[str, Program] = {}
    for word, stem in zip(words, stems, strict=True):
        exact = [one for one in programs if one.key == stem]
        some = exact or [one for one in programs if one.key.startswith(stem)]
        if not some:
            raise SystemExit(f"record: no program's name is {word!r} or begins with it")
        found.update({one.name: one for one in some})
    return list(found.values())


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
    if not programs:
        print("no program was changed since it was last run")
        return 0
    arguments = ["--update"]
    if options.everywhere:
        arguments = _everywhere(options.only)
    if len(programs) <= FEW:
        arguments += ["-n0"]
    with tempfile.TemporaryDirectory() as folder:
        names = Path(folder, "names.txt")
        tests = [f"tests/test_programs.py::test_program[{one.key}" for one in programs]
        if options.everywhere or len(programs) > FEW:
            names.write_text("\n".join(one.key for one in programs), encoding="utf-8")
            tests = ["tests/test_programs.py", "--programs", str(names)]
        else:
            tests = [f"{test}]" for test in tests]
        runs = Path(folder, "runs")
        command = [sys.executable, "-m", "pytest", "-q", "--no-header", "--no-summary"]
        command = [*command[:4], "--evidence", str(runs), *arguments, *tests]
        code = subprocess.run(command, cwd=ROOT, check=False).returncode
        if runs.is_dir() and list(runs.glob("*.jsonl")):
            merge_folders([runs])
    if changed := api.stale(programs, api.read_uses(ROOT)):
        code = refresh(changed) or code
    return code


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
