"""The public names of the concurrency modules, and the programs that use each.

docs/data/api_names.txt has the names of all versions together, so that the site does not depend on the Python that
builds it. docs/data/api_users.jsonl has what each program was seen to use while it ran: `python tests/tools api`
makes both. `docs/data/api_left_out.toml` says which names no program uses, and why.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from pydantic import TypeAdapter

from guide.data import read_tables
from guide.pages import PageError, read_page, read_text
from guide.programs import MINORS, Program, find_programs
from guide.public_names import MODULES
from guide.repository import pages_that_show

NAMES = Path("docs/data/api_names.txt")
USERS = Path("docs/data/api_users.jsonl")
LEFT_OUT = Path("docs/data/api_left_out.toml")
SHOWN = 3  #: so many programs the index shows for a name
OLDEST = f"3.{MINORS[0]}"
COMMAND = "python tests/tools api"
_LINE = TypeAdapter(tuple[str, str, str])  #: program, digest, names


@dataclass(frozen=True, order=True)
class Name:
    """A public name: `threading` `Lock`, or a method of it, `threading` `Lock` `acquire`."""

    module: str
    owner: str
    member: str = ""

    def __str__(self) -> str:
        return ".".join(part for part in (self.module, self.owner, self.member) if part)

    @classmethod
    def of(cls, text: str) -> Name:
        module = max((one for one in MODULES if text.startswith(f"{one}.")), key=len)
        owner, _, member = text.removeprefix(f"{module}.").partition(".")
        return cls(module, owner, member)


@dataclass(frozen=True)
class Uses:
    """The public names that a program was seen to use, when it had this digest."""

    digest: str
    names: frozenset[str]


def digest(program: Program) -> str:
    """Changes when the program does."""
    return hashlib.sha256(program.path.read_bytes()).hexdigest()[:8]


def public_names(root: Path) -> dict[Name, tuple[str, str]]:
    """Every public name -> the first and the last version that has it."""
    return _parse_names(root / NAMES, read_text(root / NAMES))


@lru_cache(maxsize=4)
def _parse_names(path: Path, text: str) -> dict[Name, tuple[str, str]]:
    found = {}
    for number, line in enumerate(text.splitlines(), 1):
        match = re.fullmatch(r"(\S+) (3\.\d+) (3\.\d+)", line)
        if match is None or not match[1].startswith(tuple(f"{one}." for one in MODULES)):
            raise PageError(f"{path}:{number}: is no name with two versions: `{COMMAND} --names`")
        found[Name.of(match[1])] = (match[2], match[3])
    return dict(sorted(found.items()))


def write_names(root: Path, seen: dict[str, set[str]]) -> None:
    """Write the names that these versions have (version -> names)."""
    versions = sorted(seen, key=lambda word: int(word.split(".")[1]))
    lines = []
    for name in sorted(set().union(*seen.values())):
        having = [version for version in versions if name in seen[version]]
        lines.append(f"{name} {having[0]} {having[-1]}\n")
    (root / NAMES).write_text("".join(lines), encoding="utf-8")


def read_uses(root: Path) -> dict[str, Uses]:
    """Program -> what it was seen to use."""
    return _parse_uses(root / USERS, read_text(root / USERS))


@lru_cache(maxsize=4)
def _parse_uses(path: Path, text: str) -> dict[str, Uses]:
    found: dict[str, Uses] = {}
    last = ""
    for number, line in enumerate(text.splitlines(), 1):
        try:
            program, seen, names = _LINE.validate_json(line)
            found[program] = Uses(seen, frozenset(_unfold(names)))
        except ValueError:
            raise PageError(
                f"{path}:{number}: is no line of uses: delete it, then `{COMMAND}`"
            ) from None
        if program <= last:
            raise PageError(
                f"{path}:{number}: {program} stands after {last}: the lines are sorted, one a program"
            )
        last = program
    return found


def write_uses(root: Path, uses: dict[str, Uses]) -> None:
    lines = (
        json.dumps([program, one.digest, _fold(one.names)], separators=(",", ":")) + "\n"
        for program, one in sorted(uses.items())
    )
    (root / USERS).write_text("".join(lines), encoding="utf-8")


def _fold(names: Iterable[str]) -> str:
    """`queue.Queue queue.Queue.get queue.Queue.put` -> `queue: Queue.get,put`: who uses a member uses its owner."""
    members: dict[tuple[str, str], list[str]] = {}
    for name in sorted(map(Name.of, names)):
        members.setdefault((name.module, name.owner), []).extend(filter(None, [name.member]))
    words = []
    last = ""
    for (module, owner), mine in members.items():
        if module != last:
            words.append(f"{module}:")
        last = module
        words.append(f"{owner}.{','.join(mine)}" if mine else owner)
    return " ".join(words)


def _unfold(text: str) -> Iterator[str]:
    module = ""
    for word in text.split():
        if word.endswith(":"):
            module = word[:-1]
            continue
        if module not in MODULES:
            raise ValueError(f"{word} stands below no module")
        owner, _, members = word.partition(".")
        yield f"{module}.{owner}"
        for member in filter(None, members.split(",")):
            yield f"{module}.{owner}.{member}"


def merged(old: Uses | None, new: Uses) -> Uses:
    """What is known after another run: on each version a program may use other names."""
    if old is None or old.digest != new.digest:
        return new
    return Uses(new.digest, old.names | new.names)


def stale(programs: Iterable[Program], uses: dict[str, Uses]) -> list[Program]:
    """The programs that were not watched as they are now; those for a free-threaded build alone, which few have,
    are watched when they are named."""
    return [
        one
        for one in programs
        if "gil" in one.settings.build
        and (one.key not in uses or uses[one.key].digest != digest(one))
    ]


def users(root: Path, name: Name) -> list[str]:
    """The programs that use `name`, those first that are the most about it."""
    return _users(root, (root / USERS).stat().st_mtime_ns).get(str(name), [])


@lru_cache(maxsize=2)
def _users(root: Path, changed: int) -> dict[str, list[str]]:
    uses = read_uses(root)
    found: dict[str, list[tuple[tuple[float, ...], str]]] = {}
    for program in find_programs(root):
        if program.key not in uses:
            continue
        names = uses[program.key].names
        places = pages_that_show(root, program.name)
        about = _words_of_pages(root, tuple(places))
        parsed = {name: Name.of(name) for name in names}
        shared = {one.owner for one in parsed.values() if one.module.startswith("multiprocessing")}
        for name, one in parsed.items():
            # A `multiprocessing.Barrier` inherits from `threading.Barrier`: rather the programs that have the latter.
            rank = (
                one.owner in shared and not one.module.startswith("multiprocessing"),
                -_about(one, about),
                not places,
                program.settings.wrong,
                program.is_claim,
                len(names),
            )
            found.setdefault(name, []).append((rank, program.name))
    return {name: [program for _, program in sorted(ranked)] for name, ranked in found.items()}


def _about(name: Name, words: tuple[frozenset[str], frozenset[str]]) -> int:
    """How much pages with these words in their titles and in their other headings are about a name."""
    title, headings = words
    score = 0
    for weight, word in ((2, name.owner), (3, name.member)):
        low = word.lower()
        if low and (low in title or f"{low}s" in title):
            score += 2 * weight
        elif low and low in headings:
            score += weight
    return score


@lru_cache
def _words_of_pages(root: Path, places: tuple[str, ...]) -> tuple[frozenset[str], frozenset[str]]:
    """The words of the titles and of the headings of pages, and their file names, in lower case."""
    title: set[str] = set()
    rest: set[str] = set()
    for place in {one.rpartition(":")[0] for one in places}:
        page = read_page(root / place)
        title |= _words(page.path.stem) | {page.path.stem.replace("-", "")}
        for heading in page.headings:
            (title if heading.level == 1 else rest).update(_words(heading.text))
    return frozenset(title), frozenset(rest)


def _words(text: str) -> set[str]:
    return set(re.findall(r"[a-z_][a-z_0-9]*", text.lower()))


def left_out(root: Path) -> dict[str, dict[str, str]]:
    """Name (or `Owner.*`) -> the reasons, in both languages."""
    return {entry["name"]: entry for entry in read_tables(root, LEFT_OUT.name)["name"]}


def is_left_out(name: Name, listed: dict[str, dict[str, str]]) -> bool:
    owner = str(Name(name.module, name.owner))
    return str(name) in listed or owner in listed or f"{owner}.*" in listed
