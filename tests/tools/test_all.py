"""Run every example on every Python that can be found here, under every start method: `make test-all`.

    python tests/tools test_all [--only 3.13 …] [-- pytest options]

It looks on PATH, in pyenv, and in the folder .interpreters (see debian_pythons.sh), and says which
versions it did not find. GUIDE_INTERPRETERS may name more, separated by the path separator.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

from guide.builds import WANTED, Interpreter, InterpreterError, inspect
from guide.repository import ROOT

SYSTEMS_NOT_HERE = {"linux": "macOS, Windows", "darwin": "Linux, Windows", "win32": "Linux, macOS"}


def candidates() -> list[Path]:
    """Files that may be one of the wanted interpreters, the likeliest first."""
    found = []
    for label in WANTED:
        if path := shutil.which(f"python{label}"):
            found.append(Path(path))
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for folder in sorted(pyenv.glob("3.*"), reverse=True):
        found += [folder / "bin" / "python", folder / "python.exe"]
    found += sorted((ROOT / ".interpreters").glob("python*"))
    extra = os.environ.get("GUIDE_INTERPRETERS", "")
    found += [Path(word) for word in extra.split(os.pathsep) if word]
    return [path for path in found if path.exists()]


def find_interpreters() -> dict[str, Interpreter]:
    """Label, such as 3.13 or 3.14t, -> an interpreter."""
    found: dict[str, Interpreter] = {}
    for path in candidates():
        try:
            one = inspect((str(path),))
        except InterpreterError:
            continue  # a pyenv shim of a version that is not set, for instance
        if one.label in WANTED:
            found.setdefault(one.label, one)
    return found


def main() -> int:
    arguments = sys.argv[1:]
    rest: list[str] = []
    if "--" in arguments:
        at = arguments.index("--")
        arguments, rest = arguments[:at], arguments[at + 1 :]
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", nargs="+", choices=WANTED, default=[], metavar="VERSION")
    only = parser.parse_args(arguments).only
    found = find_interpreters()
    chosen = [label for label in WANTED if label in found and (not only or label in only)]
    absent = [label for label in WANTED if label not in found]
    print(f"found: {', '.join(f'{label} ({found[label].version})' for label in chosen) or 'none'}")
    print(f"not found, so not run: {', '.join(absent) or 'none'}")
    print(f"systems not run here: {SYSTEMS_NOT_HERE.get(sys.platform, 'all but ' + sys.platform)}")
    if missing := [label for label in only if label not in found]:
        print(f"--only {' '.join(missing)}: not found here", file=sys.stderr)
        return 1
    if not chosen:
        return 1
    command = [sys.executable, "-m", "pytest", "tests/test_examples.py", "--start-method", "all"]
    for label in chosen:
        command += ["--interpreter", " ".join(found[label].command)]
    command += ["--evidence", str(ROOT / ".evidence"), *rest]
    return subprocess.run(command, cwd=ROOT, check=False).returncode
