"""Ask a Python interpreter what it is, so that an program runs only where it holds."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from packaging.specifiers import SpecifierSet

from guide.programs import Program
from guide.repository import ROOT

#: The builds that the guide is for.
WANTED = ("3.10", "3.11", "3.12", "3.13", "3.13t", "3.14", "3.14t", "3.15", "3.15t")

_QUESTION = """
import json, sys, sysconfig
print(json.dumps({
    "version": "%d.%d.%d" % sys.version_info[:3],
    "platform": sys.platform,
    "free_threaded": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
    "stdlib": sysconfig.get_path("stdlib"),
}))
"""


@dataclass(frozen=True)
class Interpreter:
    """A Python that programs are run with. `command` starts it (one word, or a chroot and one)."""

    command: tuple[str, ...]
    version: str
    platform: str
    free_threaded: bool
    stdlib: str

    @property
    def build(self) -> str:
        return "free-threaded" if self.free_threaded else "gil"

    @property
    def label(self) -> str:
        return ".".join(self.version.split(".")[:2]) + ("t" if self.free_threaded else "")


class InterpreterError(ValueError):
    """An interpreter that can't be started; the text says which and why."""


@lru_cache
def inspect(command: tuple[str, ...]) -> Interpreter:
    """Run `command` once and read its version, platform and build."""
    try:
        answer = subprocess.run(
            [*command, "-c", _QUESTION], capture_output=True, text=True, timeout=60, check=True
        )
        facts = json.loads(answer.stdout)
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        raise InterpreterError(
            f"--interpreter {' '.join(command)}: is no Python that can be run ({error}): give the path of one"
        ) from None
    return Interpreter(
        command, facts["version"], facts["platform"], facts["free_threaded"], facts["stdlib"]
    )


def inspect_words(text: str) -> Interpreter:
    """The interpreter that a command line starts; quoted words may hold spaces."""
    try:
        # A path is taken as it is: it may hold spaces, and on Windows backslashes.
        words = [text] if Path(text).is_file() else shlex.split(text)
    except ValueError as error:
        raise InterpreterError(f"--interpreter {text}: {error}") from None
    if not words:
        raise InterpreterError("--interpreter needs the path of a Python")
    return inspect(tuple(words))


def this_interpreter() -> Interpreter:
    return inspect((sys.executable,))


def outside(program: Program, interpreter: Interpreter) -> str | None:
    """Why `program` does not hold on this version, system and build, as it declares; None if it does."""
    settings = program.settings
    if not SpecifierSet(settings.python).contains(interpreter.version, prereleases=True):
        return f"needs Python {settings.python}, this is {interpreter.version}"
    if interpreter.platform not in settings.platform:
        return f"holds on {', '.join(settings.platform)}, this is {interpreter.platform}"
    if interpreter.build not in settings.build:
        return f"holds on a {' or '.join(settings.build)} build, this is {interpreter.build}"
    return None


def why_not(program: Program, interpreter: Interpreter) -> str | None:
    """Why `program` can't be run with `interpreter`; None if it can."""
    if reason := outside(program, interpreter):
        return reason
    for module in program.settings.requires:
        if not _has(interpreter, module):
            return f"needs the module {module}, which {interpreter.command[-1]} has not"
    return None


@lru_cache
def _has(interpreter: Interpreter, module: str) -> bool:
    code = f"import importlib.util, sys; sys.exit(importlib.util.find_spec({module!r}) is None)"
    return subprocess.run([*interpreter.command, "-c", code], timeout=60).returncode == 0


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


NO_ENGINE = "there is no CPython 3.13 or later here: install one, or name it in GUIDE_INTERPRETERS"


@lru_cache
def find_engines() -> list[Interpreter]:
    """Builds that docs/live/interleave runs on, CPython from 3.13 on with the GIL, the newest first."""
    found = [one for one in find_interpreters().values() if not one.free_threaded]
    found = [one for one in found if _numbers(one)[:2] >= [3, 13]]
    return sorted(found, key=_numbers, reverse=True)


def _numbers(interpreter: Interpreter) -> list[int]:
    return [int(part) for part in interpreter.version.split(".")]


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
