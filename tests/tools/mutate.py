"""Break a copy of the repository in many places, one at a time: the checks must notice. `make mutate`.

    python tests/tools mutate [--count 300] [--seed 1] [--kind output …] [--jobs 2]

A mutant is caught if a check fails and names the line that was broken or the block that it is in (a section, a
fence), or the same place in the other language. A script without a join or a lock fails where the lack is felt, so
any line of it, or of its output, will do. Of a broken script the report tells what noticed: a run of it, or only the
record, which knows that the script isn't what was verified. Such a fault often changes nothing that one could
see: the thread has ended before the join, the event is set before the wait, and a build with a GIL doesn't switch
inside the block of that lock. That is why faults of this kind are hard to find. The exit code is 1 if fewer than
98 % were caught, or a kind was never caught.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from checks.evidence import problems as record_check
from faults import copy_repository
from guide.builds import this_interpreter, why_not
from guide.judge import execute, judge
from guide.programs import Program, ProgramError, find_programs, methods_for, read_program
from guide.repository import ROOT, all_pages, includes, relative

REQUIRED_SHARE = 0.98
TRIES = 3  # a fault of timing need not show in the first run


@dataclass(frozen=True)
class Mutant:
    """One line of one file, changed. `near`: the first and last line that the check may name; None: any line."""

    kind: str
    name: str
    line: int
    new: str
    near: tuple[int, int] | None = None


def lines_of(name: str) -> list[str]:
    return (ROOT / name).read_text(encoding="utf-8").split("\n")


# --- where each kind can strike --------------------------------------------------------------------


def _runnable() -> list[Program]:
    here = this_interpreter()
    return [one for one in find_programs(ROOT) if why_not(one, here) is None]


def _recorded(program: Program) -> list[str]:
    """The lines of standard output; what follows [stderr] is compared by its frames and messages only."""
    path = program.output_path
    lines = path.read_text(encoding="utf-8").split("\n") if path.exists() else []
    return lines[: lines.index("[stderr]")] if "[stderr]" in lines else lines


def outputs() -> Iterator[Mutant]:
    """A letter of a recorded output."""
    for program in _runnable():
        name = relative(program.output_path, ROOT)
        for number, line in enumerate(_recorded(program)[1:], 2):
            if match := re.search(r"[a-z](?=[a-z]*\b)", line):
                other = "q" if match[0] != "q" else "z"
                changed = line[: match.start()] + other + line[match.end() :]
                exact = program.settings.order == "exact" and not program.settings.outcome
                near = (number, number) if exact else None
                yield Mutant("output", name, number, changed, near)


def swaps() -> Iterator[Mutant]:
    """Two lines of an output whose order counts."""
    for program in _runnable():
        if program.settings.order != "exact" or program.settings.outcome:
            continue
        lines = [line for line in _recorded(program) if not re.match(r"\[exit \d+\]$", line)]
        for number, (one, two) in enumerate(itertools.pairwise(lines[1:]), 2):
            if one != two and two and one and not program.settings.mask:
                name = relative(program.output_path, ROOT)
                yield Mutant("swap", name, number, f"{two}\n{one}", (number, number))


def _in_scripts(kind: str, pattern: str, replacement: str) -> Iterator[Mutant]:
    for program in _runnable():
        for number, line in enumerate(lines_of(program.name), 1):
            changed = re.sub(pattern, replacement, line)
            if changed != line:
                yield Mutant(kind, program.name, number, changed)


def joins() -> Iterator[Mutant]:
    return _in_scripts("join", r"^(\s*)[\w.\[\]]+\.join\([^)\"']*\)\s*(#.*)?$", r"\1pass")


def locks() -> Iterator[Mutant]:
    return _in_scripts("with lock", r"^(\s*)with [\w.]*lock\w*:", r"\1if True:")


def task_dones() -> Iterator[Mutant]:
    return _in_scripts("task_done", r"^(\s*)[\w.]+\.task_done\(\)", r"\1pass")


def waits() -> Iterator[Mutant]:
    return _in_scripts("wait", r"^(\s*)[\w.]+\.wait\([^)]*\)\s*(#.*)?$", r"\1pass")


def asserts() -> Iterator[Mutant]:
    for program in _runnable():
        for number, line in enumerate(lines_of(program.name), 1):
            match = re.match(r"^(\s*)assert ([^,#\"']+)$", line)
            if match and match[2].count("(") == match[2].count(")"):
                changed = f"{match[1]}assert not ({match[2].rstrip()})"
                yield Mutant("assert", program.name, number, changed, (number, number))


def sections() -> Iterator[Mutant]:
    """The end of a section of a script: the start is then never closed."""
    for program in _runnable():
        for number, line in enumerate(lines_of(program.name), 1):
            if match := re.match(r"^\s*# --8<-- \[end:(?P<name>.*)\]$", line):
                start = next(
                    n
                    for n, one in enumerate(lines_of(program.name), 1)
                    if f"[start:{match['name']}]" in one
                )
                yield Mutant("section", program.name, number, "", (start, number))


def blocks() -> Iterator[Mutant]:
    """The include of a script, in one language."""
    for page, fence, include in includes(all_pages(ROOT)):
        name, near = relative(page.path, ROOT), (fence.line, fence.end_line)
        yield Mutant("block", name, include.line, "", near)


def identifiers() -> Iterator[Mutant]:
    """A name in a block of code that a page holds itself."""
    for page in all_pages(ROOT):
        for fence in page.fences:
            if fence.language != "python" or fence.includes:
                continue
            name = relative(page.path, ROOT)
            for number, line in enumerate(fence.body, fence.line + 1):
                changed = re.sub(r"\b[a-z_]{4,}\b(?=\()", "名字", line, count=1)
                if changed != line:
                    source = lines_of(name)[number - 1]
                    new = source.replace(line.strip(), changed.strip())
                    yield Mutant("identifier", name, number, new, (fence.line, fence.end_line))


def anchors() -> Iterator[Mutant]:
    for page in all_pages(ROOT):
        for heading in page.headings:
            name = relative(page.path, ROOT)
            line = lines_of(name)[heading.line - 1]
            changed = line.replace(f"#{heading.anchor} ", f"#{heading.anchor}-x ")
            if changed != line:
                near = (heading.line, heading.line)
                yield Mutant("anchor", name, heading.line, changed, near)


def descriptions() -> Iterator[Mutant]:
    """The text twin of a diagram."""
    for page in all_pages(ROOT):
        name = relative(page.path, ROOT)
        for fence in page.fences:
            for number, line in enumerate(fence.body, fence.line + 1):
                if fence.language == "mermaid" and line.strip().startswith("accTitle:"):
                    yield Mutant("alt text", name, number, "", (fence.line, fence.end_line))


def jieba() -> Iterator[Mutant]:
    for number, line in enumerate(lines_of("mkdocs.yml"), 1):
        if "jieba_dict_user" in line:
            yield Mutant("jieba", "mkdocs.yml", number, "", (number - 4, number + 4))


def foreign_hosts() -> Iterator[Mutant]:
    for page in all_pages(ROOT):
        name = relative(page.path, ROOT)
        line = page.headings[0].line
        text = lines_of(name)[line - 1]
        new = f'{text}\n\n<img src="https://cdn.program/x.png" alt="x">'
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
    "section": (sections, 4, "static"),
    "block": (blocks, 6, "static"),
    "identifier": (identifiers, 4, "static"),
    "anchor": (anchors, 6, "static"),
    "alt text": (descriptions, 3, "static"),
    "jieba": (jieba, 1, "site"),
    "other host": (foreign_hosts, 1, "site"),
}


# --- what has to notice ---------------------------------------------------------------------------


def run_problems(mutant: Mutant) -> list[str]:
    """What the test of the example says."""
    script = re.sub(r"(\.\w+)?\.(py|out)$", ".py", mutant.name)
    try:
        program = read_program(ROOT / script, ROOT)
    except ProgramError as error:
        return [str(error)]
    for _ in range(TRIES):
        method = methods_for(program, [None])[0]
        here = this_interpreter()
        if found := judge(program, here, method, execute(program, here, method), update=False):
            return found
    return []


def static_problems(mutant: Mutant) -> list[str]:
    done = subprocess.run(
        [sys.executable, "tests/tools", "check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return (done.stdout + done.stderr).splitlines()


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


def record_problems(mutant: Mutant) -> list[str]:
    """What the check of the evidence says."""
    return [str(problem) for problem in record_check(ROOT)]


NOTICE = {"run": run_problems, "static": static_problems, "site": site_problems}


def noticed_by(mutant: Mutant) -> str:
    """Break the copy, ask, mend it again: what noticed, `` if nothing did."""
    path = ROOT / mutant.name
    before = path.read_bytes()
    lines = before.decode("utf-8").split("\n")
    count = mutant.new.count("\n") + 1 if mutant.kind == "swap" else 1
    lines[mutant.line - 1 : mutant.line - 1 + count] = mutant.new.split("\n")
    path.write_text("\n".join(lines), encoding="utf-8")
    first = KINDS[mutant.kind][2]
    try:
        if _names(mutant, NOTICE[first](mutant)):
            return first
        if (
            first == "run"
            and mutant.name.endswith(".py")
            and _names(mutant, record_problems(mutant))
        ):
            return "record"
    finally:
        path.write_bytes(before)
    return ""


def _names(mutant: Mutant, found: list[str]) -> bool:
    """Whether one of these messages names what was broken."""
    names = {mutant.name}
    if mutant.name.startswith("examples/"):
        stem = mutant.name.partition(".")[0]
        names |= {f"{stem}.py", f"{stem}.out"}
    place = rf"(?:{'|'.join(map(re.escape, names))})(?::|\", line )(\d+)"
    lines = {int(line) for one in found for line in re.findall(place, one)}
    if mutant.near is None:
        return bool(lines)
    return any(mutant.near[0] <= line <= mutant.near[1] for line in lines)


# --- the run ----------------------------------------------------------------------------------------


def choose(count: int, seed: str, kinds: list[str]) -> list[Mutant]:
    """At least one of each kind, the rest at random."""
    dice = random.Random(seed)
    sites = {kind: sorted(KINDS[kind][0](), key=repr) for kind in kinds}
    for kind, known in sites.items():
        if not known:
            raise SystemExit(
                f"there is nothing to break of the kind {kind!r}: adapt tests/tools/mutate.py"
            )
    drawn = list(kinds) + dice.choices(kinds, [KINDS[kind][1] for kind in kinds], k=count)
    return [dice.choice(sites[kind]) for kind in drawn[:count]]


def work(count: int, seed: str, kinds: list[str]) -> None:
    """In the copy: print one line of JSON per mutant."""
    for mutant in choose(count, seed, kinds):
        by = noticed_by(mutant)
        print(json.dumps([mutant.kind, mutant.name, mutant.line, mutant.new, by]), flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description="Break a copy of the repository in many places.")
    parser.add_argument("--count", type=int, default=300, help="how many mutants")
    parser.add_argument("--seed", default=str(time.time_ns() % 1_000_000), help="repeats a run")
    parser.add_argument("--kind", choices=KINDS, action="append", help="only this kind")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="copies at a time")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if min(options.count, options.jobs) < 1:
        parser.error("--count and --jobs are 1 or more")
    kinds = options.kind or list(KINDS)
    if options.inside:
        work(options.count, options.seed, kinds)
        return 0
    return report(run_copies(options.count, options.seed, kinds, options.jobs), options.seed)


def run_copies(count: int, seed: str, kinds: list[str], jobs: int) -> list[list[str]]:
    """Share the mutants among copies of the repository, each with a process of its own."""
    shares = [count // jobs + (number < count % jobs) for number in range(jobs)]
    chosen = [word for kind in kinds for word in ("--kind", kind)]
    with tempfile.TemporaryDirectory() as folder:
        workers = []
        for number, share in enumerate(shares):
            if share == 0:
                continue
            copy = copy_repository(ROOT, Path(folder, str(number)))
            command = [sys.executable, "tests/tools", "mutate", "--inside", "--count", str(share)]
            workers.append(
                subprocess.Popen(
                    [*command, "--seed", f"{seed}.{number}", *chosen],
                    cwd=copy.root,
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
        missed = total[kind] - caught[kind]
        print(f"  {kind:12} {caught[kind]:4} caught {missed:4} not caught{only}")
    for kind, name, line, new, by in results:
        if by in ("", "record"):
            print(f"{'SURVIVED' if not by else 'RECORD'} {name}:{line}: {kind}: {new!r}")
    share = sum(caught.values()) / len(results)
    print(
        f"{100 * share:.1f} % caught, at least {100 * REQUIRED_SHARE:.0f} % wanted; "
        f"{100 * record.total() / len(results):.1f} % by the record only"
    )
    return int(share < REQUIRED_SHARE or any(not caught[kind] for kind in total))
