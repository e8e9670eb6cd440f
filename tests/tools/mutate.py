"""Break a copy of the repository in many places, one at a time: the checks must notice.

    python tests/tools mutate [--count 300] [--seed 1] [--kind assert …] [--jobs 2]
    python tests/tools mutate --letters      every letter of every recorded output, without running anything
    python tests/tools mutate --kind meaning [--all | --match locks/lock] [--write-survivors]
                                             programs that no longer do what is said; --match: all mutants of some

A mutant is caught if a check fails and names the line that was broken or the part that it is in, or the same place in
the other language. A program without a join or a lock fails where the lack is felt, so any line of it, or of its
output, will do. Of a broken program the report tells what noticed: a run of it, or only the record, which knows
that the program isn't what was verified. Such a fault often changes nothing that one could see: the thread has ended
before the join, the event is set before the wait, and a build with a GIL doesn't switch inside the block of that lock.
The exit code is 1 if fewer than 98 % were caught, or a kind was never caught; with --letters, if any letter could
change unnoticed that no declaration names; with --kind meaning, if a mutant survived that isn't in survivors.txt.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from checks import find_problems
from checks.evidence import problems as record_check
from guide.api import USERS
from guide.builds import this_interpreter, why_not
from guide.evidence import EVIDENCE
from guide.judge import execute, judge
from guide.notebooks import cells, notebooks
from guide.pages import read_text
from guide.programs import Program, ProgramError, find_programs, methods_for, read_program
from guide.record import STDERR_LINE, differences, parse_record
from guide.repository import ROOT, all_pages, relative, twin
from guide.tracebacks import FRAME, is_own
from tools import _meaning

REQUIRED_SHARE = 0.98
TRIES = 3  # a fault of timing need not show in the first run
PARTS = ("docs", "examples", "tests", ".github", "pyproject.toml", "mkdocs.yml", ".autocorrectrc",
         "README.md", "README.zh.md", "CONTRIBUTING.md", "CONTRIBUTING.zh.md", "LICENSE")  # fmt: skip


@dataclass(frozen=True)
class Mutant:
    """Some lines of one file, changed. `near`: the first and last line that the check may name; None: any line."""

    kind: str
    name: str
    line: int
    new: str
    near: tuple[int, int] | None = None
    replaced: int = 1  #: how many lines `new` takes the place of
    other: str = ""  #: another file that the check may name


def lines_of(name: str) -> list[str]:
    return read_text(ROOT / name).split("\n")


# --- where each kind can strike --------------------------------------------------------------------


def _runnable() -> list[Program]:
    here = this_interpreter()
    return [one for one in find_programs(ROOT) if why_not(one, here) is None]


def outputs() -> Iterator[Mutant]:
    """A letter of a recorded output, of standard error too."""
    for program in _runnable():
        name = relative(program.output_path, ROOT)
        exact = program.settings.order == "exact" and not program.settings.outcomes
        lines = lines_of(name)
        declared = declared_lines(lines, program)
        for number, line in enumerate(lines[1:], 2):
            match = re.search(r"[a-z](?=[a-z]*\b)", line)
            if match and line != STDERR_LINE and number not in declared:
                other = "q" if match[0] != "q" else "z"
                changed = line[: match.start()] + other + line[match.end() :]
                yield Mutant("output", name, number, changed, (number, number) if exact else None)


def swaps() -> Iterator[Mutant]:
    """Two lines of an output whose order counts."""
    for program in _runnable():
        settings = program.settings
        if settings.order != "exact" or settings.outcomes or settings.mask or settings.stderr:
            continue
        name = relative(program.output_path, ROOT)
        lines = [line for line in lines_of(name) if not re.match(r"\[exit -?\d+\]$", line)]
        for number, (one, two) in enumerate(itertools.pairwise(lines[1:]), 2):
            if one != two and two and one:
                yield Mutant("swap", name, number, f"{two}\n{one}", (number, number), 2)


def _in_programs(kind: str, pattern: str, replacement: str) -> Iterator[Mutant]:
    for program in _runnable():
        for number, line in enumerate(lines_of(program.name), 1):
            changed = re.sub(pattern, replacement, line)
            if changed != line:
                yield Mutant(kind, program.name, number, changed)


def joins() -> Iterator[Mutant]:
    return _in_programs("join", r"^(\s*)[\w.\[\]]+\.join\([^)\"']*\)\s*(#.*)?$", r"\1pass")


def locks() -> Iterator[Mutant]:
    return _in_programs("with lock", r"^(\s*)with [\w.]*lock\w*:", r"\1if True:")


def task_dones() -> Iterator[Mutant]:
    return _in_programs("task_done", r"^(\s*)[\w.]+\.task_done\(\)", r"\1pass")


def waits() -> Iterator[Mutant]:
    return _in_programs("wait", r"^(\s*)[\w.]+\.wait\([^)]*\)\s*(#.*)?$", r"\1pass")


def asserts() -> Iterator[Mutant]:
    for program in _runnable():
        for number, line in enumerate(lines_of(program.name), 1):
            match = re.match(r"^(\s*)assert ([^,#\"']+)$", line)
            if match and match[2].count("(") == match[2].count(")"):
                changed = f"{match[1]}assert not ({match[2].rstrip()})"
                yield Mutant("assert", program.name, number, changed, (number, number))


def declarations() -> Iterator[Mutant]:
    """A key of a declaration, misspelt."""
    for path in sorted(ROOT.glob("*/**/declared.toml")):
        name = relative(path, ROOT)
        for number, line in enumerate(lines_of(name), 1):
            if match := re.match(r"^([a-z_]+) = ", line):
                new = line.replace(match[1], f"{match[1]}x", 1)
                yield Mutant("declaration", name, number, new, (number - 8, number))


def frames() -> Iterator[Mutant]:
    """The number of a line in a recorded traceback, or the code below it."""
    for program in find_programs(ROOT):
        for path in program.recorded_outputs:
            name = relative(path, ROOT)
            lines = lines_of(name)
            for number, line in enumerate(lines, 1):
                frame = FRAME.match(line)
                if frame is None or not is_own(frame["file"]):
                    continue
                below = lines[number] if number < len(lines) else ""
                if not below.startswith("    "):
                    continue  # a dump: no code below; `--letters` looks at its numbers
                yield Mutant("frame", name, number, line.replace(f"line {frame['line']}", "line 1"),
                             (number, number))  # fmt: skip
                yield Mutant("frame", name, number + 1, below + " + 0", (number, number + 1))


def evidence_lines() -> Iterator[Mutant]:
    """A record that can't be: a date to come, a count below nothing, a program that is gone, a failure."""
    name = EVIDENCE.as_posix()
    for number, line in enumerate(lines_of(name), 1):
        if not line:
            continue
        program = json.loads(line)["program"]
        for old, new in (
            (r'"date":"\d{4}', '"date":"2999'),
            (r'":"(\d+)', r'":"-\1'),
            (r'"digest":"[0-9a-f]{4}', '"digest":"0000'),
            (r'\.py"', '_gone.py"'),
        ):
            yield Mutant(
                "evidence", name, number, re.sub(old, new, line, count=1), (number, number + 1)
            )
        failed = line[:-1] + ',"failed":{"3.11.7 linux":"2026-01-01"}}'
        if '"failed"' not in line:
            yield Mutant(f"evidence of {program}", name, number, failed, None)


def shown_lines() -> Iterator[Mutant]:
    """The line that shows a program, or the mark of a claim, in one language: gone, or hidden."""
    for page in all_pages(ROOT):
        name = relative(page.path, ROOT)
        for shown in page.programs:
            line = lines_of(name)[shown.line - 1]
            near = (shown.line - 2, shown.line + 4)
            for new in ("", f"<!--\n{line}\n-->", f"    {line}", line.replace(".py", ""), f"Words {line}",
                        '--8<-- "README.md"'):  # fmt: skip
                if new == "":  # told at the next program, or where the other language still has it
                    other = relative(twin(page.path, ROOT), ROOT)
                    yield Mutant("shown", name, shown.line, new, (1, 9999), other=other)
                else:
                    yield Mutant("shown", name, shown.line, new, near)
        for claim in page.claims:
            text = lines_of(name)[claim.line - 1]
            new = re.sub(r" ?\[✓\]\(claim:[\w/-]+\)", "", text, count=1)
            other = relative(twin(page.path, ROOT), ROOT)  # which still has it, and is told of
            yield Mutant("claim mark", name, claim.line, new, (1, 9999), other=other)


def only_here() -> Iterator[Mutant]:
    """Something that one language has and the other has not."""
    for page in all_pages(ROOT):
        name = relative(page.path, ROOT)
        for heading in page.headings:
            text = lines_of(name)[heading.line - 1]
            for more in ("Ω.", "* Ω\n* Ω", "Ω\n--", "Ω | Ω\n--|--\nΩ | Ω", "[Ω][x]\n\n[x]: ../index.md",
                         "<pre>Ω</pre>", "```text\nΩ\n```", "1. Ω"):  # fmt: skip
                yield Mutant("one language", name, heading.line, f"{text}\n\n{more}\n",
                             (heading.line, heading.line + 6))  # fmt: skip


def identifiers() -> Iterator[Mutant]:
    """A name in a block of code that a page holds itself."""
    for page in all_pages(ROOT):
        for fence in page.fences:
            if fence.language != "python":
                continue
            name = relative(page.path, ROOT)
            for number, line in enumerate(fence.body, fence.line + 1):
                changed = re.sub(r"\b[a-z_]{4,}\b(?=\()", "名字", line, count=1)
                if changed != line:
                    new = lines_of(name)[number - 1].replace(line.strip(), changed.strip())
                    yield Mutant("identifier", name, number, new, (fence.line, fence.end_line))


def anchors() -> Iterator[Mutant]:
    for page in all_pages(ROOT):
        for heading in page.headings:
            name = relative(page.path, ROOT)
            line = lines_of(name)[heading.line - 1]
            changed = line.replace(f"#{heading.anchor} ", f"#{heading.anchor}-x ")
            if changed != line:
                yield Mutant("anchor", name, heading.line, changed, (heading.line, heading.line))


def descriptions() -> Iterator[Mutant]:
    """The text twin of a diagram."""
    for page in all_pages(ROOT):
        name = relative(page.path, ROOT)
        for fence in page.fences:
            for number, line in enumerate(fence.body, fence.line + 1):
                if fence.language == "mermaid" and line.strip().startswith("accTitle:"):
                    yield Mutant("alt text", name, number, "", (fence.line, fence.end_line))


def versions() -> Iterator[Mutant]:
    """A row of a version table that can't be read."""
    for page in all_pages(ROOT):
        if page.path.name != "versions.md":
            continue
        name = relative(page.path, ROOT)
        for table in page.tables:
            for number in table.lines[1:]:
                text = lines_of(name)[number - 1]
                for new in (
                    re.sub(r"\| 3", "| about 3", text, count=1),
                    text.replace(".md", ".mdx", 1),
                ):
                    if new != text:
                        yield Mutant("version", name, number, new, (1, number))


def terms() -> Iterator[Mutant]:
    """A word that is not to be used, or a sentence badly set, in a table of data or a notebook."""
    name = "docs/data/notes.toml"
    for number, line in enumerate(lines_of(name), 1):
        if line.startswith(("said_zh = ", "holds_zh = ")) and line.endswith('"'):
            yield Mutant("term", name, number, line[:-1] + '信号灯"', (number, number))
            yield Mutant("typography", name, number, line[:-1] + '用Python写"', (number, number))
    for path in notebooks(ROOT):
        name = relative(path, ROOT)
        if name.startswith("docs/zh/"):
            for cell in cells(path):
                text = json.dumps(cell.source.split("\n")[0], ensure_ascii=False)[1:-1]
                number = next(
                    (n for n, one in enumerate(lines_of(name), 1) if text and text in one), 0
                )
                if cell.kind == "markdown" and number:
                    for more in ("信号灯。", "用Python写。"):
                        new = lines_of(name)[number - 1].replace(text, f"{text} {more}")
                        yield Mutant("term", name, number, new, (number, number + 1))


def uses() -> Iterator[Mutant]:
    """What a program was seen to use: gone, of another program, or of the program as it was."""
    name = USERS.as_posix()
    for number, line in enumerate(lines_of(name), 1):
        if line:
            key, digest, _ = json.loads(line)
            for new in ("", line.replace(digest, "0" * 8), line.replace(key, f"{key}_gone")):
                yield Mutant("uses", name, number, new, other=f"{folder_of(key)}{key}.py")


def folder_of(key: str) -> str:
    return "tests/" if key.startswith("claims/") else "examples/"


def foreign_hosts() -> Iterator[Mutant]:
    for page in all_pages(ROOT):
        name = relative(page.path, ROOT)
        line = page.headings[0].line
        new = f'{lines_of(name)[line - 1]}\n\n<img src="https://cdn.example/x.png" alt="x">'
        yield Mutant("other host", name, line, new, (line, line + 2))


#: What can be broken, how often in relation to each other, and what has to notice.
KINDS: dict[str, tuple[Callable[[], Iterator[Mutant]], int, str]] = {
    "output": (outputs, 8, "run"),
    "swap": (swaps, 6, "run"),
    "join": (joins, 3, "run"),
    "with lock": (locks, 3, "run"),
    "task_done": (task_dones, 3, "run"),
    "wait": (waits, 3, "run"),
    "assert": (asserts, 8, "run"),
    "declaration": (declarations, 4, "static"),
    "frame": (frames, 3, "static"),
    "evidence": (evidence_lines, 3, "static"),
    "shown": (shown_lines, 6, "static"),
    "claim mark": (shown_lines, 2, "static"),
    "one language": (only_here, 6, "static"),
    "identifier": (identifiers, 4, "static"),
    "anchor": (anchors, 6, "static"),
    "alt text": (descriptions, 3, "static"),
    "version": (versions, 3, "static"),
    "term": (terms, 3, "static"),
    "uses": (uses, 3, "static"),
    "other host": (foreign_hosts, 1, "site"),
}


# --- what has to notice ---------------------------------------------------------------------------


def run_problems(mutant: Mutant) -> list[str]:
    """What the test of the program says."""
    script = re.sub(r"(\.\w+)?\.(py|out)$", ".py", mutant.name)
    here = this_interpreter()
    try:
        program = read_program(ROOT / script, ROOT)
    except ProgramError as error:
        return [str(error)]
    method = methods_for(program, [None])[0]
    for _ in range(TRIES):
        if found := judge(program, here, execute(program, here, method), update=False):
            return found
    return []


def static_problems(mutant: Mutant) -> list[str]:
    return [str(problem) for problem in find_problems(ROOT)]


def site_problems(mutant: Mutant) -> list[str]:
    """What the check of the built site says."""
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder, "site")
        code = (
            "import sys; sys.path[:0] = ['docs', 'tests']; from pathlib import Path; import site_problems\n"
            "print(*site_problems.problems(Path(sys.argv[1]), Path.cwd()), sep='\\n')"
        )
        said = ""
        for command in (["-m", "mkdocs", "build", "-q", "-d", str(site)], ["-c", code, str(site)]):
            done = subprocess.run(
                [sys.executable, *command],
                cwd=ROOT,
                capture_output=True,
                text=True,
                check=False,
                env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
            )
            said += done.stdout + done.stderr
    return said.splitlines()


def record_problems() -> list[str]:
    return [str(problem) for problem in record_check(ROOT)]


NOTICE = {"run": run_problems, "static": static_problems, "site": site_problems}


def noticed_by(kind: str, mutant: Mutant) -> str:
    """Break the copy, ask, mend it again: what noticed, `` if nothing did."""
    path = ROOT / mutant.name
    before = path.read_bytes()
    lines = before.decode("utf-8").split("\n")
    lines[mutant.line - 1 : mutant.line - 1 + mutant.replaced] = mutant.new.split("\n")
    path.write_text("\n".join(lines), encoding="utf-8")
    first = KINDS[kind][2]
    try:
        if _names(mutant, NOTICE[first](mutant)):
            return first
        if first == "run" and mutant.name.endswith(".py") and _names(mutant, record_problems()):
            return "record"
    finally:
        path.write_bytes(before)
    return ""


def _names(mutant: Mutant, found: list[str]) -> bool:
    """Whether one of these messages names what was broken."""
    names = {mutant.name, *([mutant.other] if mutant.other else [])}
    if mutant.name.startswith(("examples/", "tests/claims/")):
        stem = mutant.name.partition(".")[0]
        names |= {f"{stem}.py", f"{stem}.out"}
    if mutant.kind.startswith("evidence of "):
        names.add(mutant.kind.removeprefix("evidence of "))
    if (
        mutant.name == EVIDENCE.as_posix() and mutant.near
    ):  # a changed digest is told at the program
        names.add(
            json.loads(lines_of(mutant.name)[mutant.line - 1] or "{}").get("program", mutant.name)
        )
    place = rf"(?:{'|'.join(map(re.escape, names))})(?::|\", line )(\d+)"
    lines = {int(line) for one in found for line in re.findall(place, one)}
    if mutant.near is None or mutant.name == EVIDENCE.as_posix():
        return bool(lines)
    return any(mutant.near[0] <= line <= mutant.near[1] for line in lines)


# --- every letter of every record ---------------------------------------------------------------------


def unnoticed_letters() -> Iterator[tuple[str, int, str]]:
    """Each `file`, line and letter of a recorded output that could change without a run noticing, though nothing
    declares it. A run that does what is recorded is compared with the record so changed."""
    for program in find_programs(ROOT):
        for path in program.recorded_outputs:
            name = relative(path, ROOT)
            lines = lines_of(name)
            was = parse_record("\n".join(lines), program, name)
            declared = declared_lines(lines, program)
            for number, line in enumerate(lines, 1):
                if number in declared:
                    continue
                for at, letter in enumerate(line):
                    if letter.isspace() or _masked(line, at, program):
                        continue
                    other = "Ω" if letter != "Ω" else "Ψ"
                    changed = [*lines]
                    changed[number - 1] = line[:at] + other + line[at + 1 :]
                    try:
                        now = parse_record("\n".join(changed), program, name)
                        if not differences(now, was, program, name):
                            yield name, number, f"{line[:at]}»{letter}«{line[at + 1 :]}"
                    except ValueError:
                        continue  # it can't even be read


def declared_lines(lines: list[str], program: Program) -> set[int]:
    """The lines that a declaration lets differ as a whole."""
    found = set()
    inside = False  # a frame that is not the program's own
    for number, line in enumerate(lines, 1):
        frame = FRAME.match(line)
        other = frame is not None and not is_own(frame["file"])
        inside = other or (inside and line.startswith("    "))
        marks = re.fullmatch(r"\s+[~^ ]+", line)
        if program.settings.outcomes.get(line) == "may":
            found.add(number)
        if program.settings.traceback == "own frames" and (inside or marks):
            found.add(number)
    return found


def _masked(line: str, at: int, program: Program) -> bool:
    own = [r" (\[[^\]]*\]) \(most recent"] if program.settings.traceback == "own frames" else []
    for mask in (*program.settings.mask, *own):  # from 3.14 a dump names its threads
        for match in re.finditer(mask, line):
            group = 1 if match.re.groups else 0
            if match[group] is not None and match.start(group) <= at < match.end(group):
                return True
    return False


def report_letters() -> int:
    found = list(unnoticed_letters())
    for name, line, text in found:
        print(f"{name}:{line}: {text}: could change unnoticed")
    print(f"{len(found)} letters could change unnoticed")
    return bool(found)


# --- the run ----------------------------------------------------------------------------------------


def choose(count: int, seed: str, kinds: list[str]) -> list[tuple[str, Mutant]]:
    """At least one of each kind, the rest at random."""
    dice = random.Random(seed)
    sites: dict[str, list[Mutant]] = {}
    for kind in kinds:
        made = sorted(KINDS[kind][0](), key=repr)
        mine = [one for one in made if one.kind == kind]
        sites[kind] = mine or made if kind not in ("shown", "claim mark") else mine
        if not sites[kind]:
            raise SystemExit(
                f"there is nothing to break of the kind {kind!r}: adapt tests/tools/mutate.py"
            )
    drawn = list(kinds) + dice.choices(kinds, [KINDS[kind][1] for kind in kinds], k=count)
    return [(kind, dice.choice(sites[kind])) for kind in drawn[:count]]


def work(count: int, seed: str, kinds: list[str]) -> None:
    """In the copy: print one line of JSON per mutant."""
    for kind, mutant in choose(count, seed, kinds):
        by = noticed_by(kind, mutant)
        print(json.dumps([kind, mutant.name, mutant.line, mutant.new, by]), flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=300, help="how many mutants")
    parser.add_argument(
        "--seed", help="repeats a run; of the kind meaning 1 is drawn if none is given"
    )
    parser.add_argument(
        "--kind", choices=[*KINDS, "meaning"], action="append", help="only this kind"
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="copies at a time")
    parser.add_argument("--letters", action="store_true", help="every letter of every record")
    parser.add_argument("--all", action="store_true", help="every mutant of the kind meaning")
    parser.add_argument(
        "--match", default="", help="every mutant of the kind meaning whose path contains this"
    )
    parser.add_argument(
        "--write-survivors", action="store_true", help="list those of the kind meaning"
    )
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if min(options.count, options.jobs) < 1:
        parser.error("--count and --jobs are 1 or more")
    if options.letters:
        return report_letters()
    kinds = options.kind or list(KINDS)
    if "meaning" in kinds:
        if kinds != ["meaning"]:
            parser.error("--kind meaning goes with no other kind")
        if options.inside:
            _meaning.work(sys.stdin.read().splitlines())
            return 0
        count = None if options.all or options.match else options.count
        seed = options.seed or "1"
        if not (chosen := _meaning.choose(count, seed, options.match)):
            parser.error(
                f"no program that this Python runs has {options.match!r} in its path and a mutant"
            )
        return _meaning.main(chosen, seed, options.jobs, options.write_survivors, copy_repository)
    if options.all or options.match or options.write_survivors:
        parser.error("--all, --match and --write-survivors go with --kind meaning")
    options.seed = options.seed or str(time.time_ns() % 1_000_000)
    if options.inside:
        work(options.count, options.seed, kinds)
        return 0
    return report(run_copies(options.count, options.seed, kinds, options.jobs), options.seed)


def copy_repository(target: Path) -> None:
    """A copy that one may break."""
    ignored = shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints")
    target.mkdir(parents=True)
    for part in PARTS:
        source = ROOT / part
        if source.is_dir():
            shutil.copytree(source, target / part, ignore=ignored)
        else:
            shutil.copy2(source, target / part)


def run_copies(count: int, seed: str, kinds: list[str], jobs: int) -> list[list[str]]:
    """Share the mutants among copies of the repository, each with a process of its own."""
    shares = [count // jobs + (number < count % jobs) for number in range(jobs)]
    chosen = [word for kind in kinds for word in ("--kind", kind)]
    with tempfile.TemporaryDirectory() as folder:
        workers = []
        for number, share in enumerate(shares):
            if share == 0:
                continue
            copy = Path(folder, str(number))
            copy_repository(copy)
            command = [sys.executable, "tests/tools", "mutate", "--inside", "--count", str(share)]
            workers.append(
                subprocess.Popen(
                    [*command, "--seed", f"{seed}.{number}", *chosen],
                    cwd=copy,
                    env=os.environ | {"GUIDE_PATIENCE": os.environ.get("GUIDE_PATIENCE", "1")},
                    stdout=subprocess.PIPE,
                    text=True,
                )
            )
        said = [worker.communicate()[0] for worker in workers]
        for worker in workers:
            if worker.returncode:
                raise SystemExit("a copy could not be worked on: see above")
    return [json.loads(line) for text in said for line in text.splitlines()]


def report(results: list[list[str]], seed: str) -> int:
    """Print caught and not caught per kind, and the survivors; the exit code."""
    total = Counter(kind for kind, *_ in results)
    caught = Counter(kind for kind, *_, by in results if by)
    record = Counter(kind for kind, *_, by in results if by == "record")
    print(f"{len(results)} mutants, seed {seed}")
    for kind in total:
        only = f", {record[kind]} of them by the record only" if record[kind] else ""
        print(
            f"  {kind:12} {caught[kind]:4} caught {total[kind] - caught[kind]:4} not caught{only}"
        )
    for kind, name, line, new, by in results:
        if by in ("", "record"):
            print(f"{'SURVIVED' if not by else 'RECORD'} {name}:{line}: {kind}: {new!r}")
    share = sum(caught.values()) / len(results)
    print(
        f"{100 * share:.1f} % caught, at least {100 * REQUIRED_SHARE:.0f} % wanted; "
        f"{100 * record.total() / len(results):.1f} % by the record only"
    )
    return int(share < REQUIRED_SHARE or any(not caught[kind] for kind in total))
