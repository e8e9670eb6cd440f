"""Mutants of meaning: programs whose code no longer does what the page says of it; a run of each has to fail.

A mutant has a name, `program:line kind`. Those that no run notices stand in survivors.txt, which may only shrink: many
are no fault (a join where the thread has ended anyway), others are sentences that their program does not prove.
"""

from __future__ import annotations

import ast
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from guide import explored
from guide.builds import find_engines, this_interpreter, why_not
from guide.judge import execute, judge, judge_outcomes
from guide.pages import read_text
from guide.programs import Program, ProgramError, find_programs, methods_for, read_program
from guide.repository import ROOT
from guide.runner import end_on_sigterm
from tools.stress import SWITCH_INTERVAL_S, may_switch

SURVIVORS = Path(__file__).with_name("survivors.txt")
#: What each try changes: a listed survivor counts as caught if every try fails, another as one if none fails.
SWITCH_INTERVALS_S = (None, SWITCH_INTERVAL_S, None)
#: A call of one of these that stands alone can be left out.
LEFT_OUT = ("set", "clear", "notify", "notify_all", "wait", "wait_for", "acquire", "release", "join",
            "task_done", "cancel", "close", "shutdown", "terminate", "abort", "reset")  # fmt: skip
WAITS = ("wait", "join", "result")  #: whose first number is a timeout
OTHER_CLASS = {
    "RLock": "Lock",
    "BoundedSemaphore": "Semaphore",
    "LifoQueue": "Queue",
    "PriorityQueue": "Queue",
}
QUEUES = ("Queue", "LifoQueue", "PriorityQueue", "JoinableQueue")
SHARED_IF_TWO = ("Condition", "Lock", "RLock", "Event")


@dataclass(frozen=True)
class Change:
    """One place of a program, and the program with that place changed."""

    program: str
    line: int
    kind: str
    text: str  #: of the changed program
    was: str  #: the line as it was, for telling the place after lines have moved

    @property
    def name(self) -> str:
        return f"{self.program}:{self.line} {self.kind}"


def changes(name: str, text: str) -> list[Change]:
    """Every mutant of one program, the first of each kind in a line; none that isn't Python or changes nothing."""
    source = text.encode()
    starts = [0]
    for row in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(row))
    found: dict[str, Change] = {}
    for line, first, last, kind, new in _edits(ast.parse(text)):
        begin, end = starts[first[0] - 1] + first[1], starts[last[0] - 1] + last[1]
        changed = (source[:begin] + new.encode() + source[end:]).decode()
        change = Change(name, line, kind, changed, text.splitlines()[line - 1].strip())
        if change.name not in found and _differs(text, changed):
            found[change.name] = change
    return list(found.values())


def _differs(old: str, new: str) -> bool:
    try:
        compile(new, "mutant", "exec")
    except SyntaxError:  # a `continue` whose `while` became an `if`, a lone bracket
        return False
    return ast.dump(ast.parse(old)) != ast.dump(ast.parse(new))


Place = tuple[int, int]  #: line, byte in it
Edit = tuple[int, Place, Place, str, str]  #: line, from, to, kind, new text


def _edits(tree: ast.Module) -> Iterator[Edit]:
    queues = _assigned(tree, QUEUES)
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            call = node.value.value if isinstance(node.value, ast.Await) else node.value
            if (name := _called(call)) in LEFT_OUT and "." in ast.unparse(node):
                yield _replace(node, f"no {name}", "pass")
        elif isinstance(node, ast.Raise) and _called(node.exc) != "AssertionError":
            yield _replace(node, "no raise", "pass")
        elif isinstance(node, ast.With):
            item = node.items[0]
            plain = isinstance(item.context_expr, ast.Name | ast.Attribute | ast.Subscript)
            if plain and len(node.items) == 1 and item.optional_vars is None:
                yield node.lineno, _start(node), _end(item.context_expr), "no with", "if True"
        elif isinstance(node, ast.While) and not isinstance(node.test, ast.Constant):
            if any(_called(one) == "wait" for below in node.body for one in ast.walk(below)):
                after = (node.lineno, node.col_offset + len("while"))
                yield node.lineno, _start(node), after, "if for while", "if"
        elif isinstance(node, ast.Assign):
            target, value = node.targets[0], node.value
            if isinstance(target, ast.Attribute) and target.attr == "daemon":
                yield from _flipped(value)
        elif isinstance(node, ast.Call):
            yield from _of_call(node, queues)
        for body in ("body", "orelse", "finalbody"):
            if isinstance(inside := getattr(node, body, None), list):
                yield from _one_for_two(inside)


def _of_call(node: ast.Call, queues: set[str]) -> Iterator[Edit]:
    name = _called(node)
    if name in OTHER_CLASS:
        end = _end(node.func)
        yield node.lineno, (end[0], end[1] - len(name)), end, OTHER_CLASS[name], OTHER_CLASS[name]
    if name in QUEUES and len(node.args) == 1 and not node.keywords:
        yield _replace(node.args[0], "no maxsize", "")
    if isinstance(node.func, ast.Attribute):
        end = _end(node.func)
        owner = ast.unparse(node.func.value)
        if (
            name == "get"
            and not node.args
            and not node.keywords
            and (owner in queues or "queue" in owner)
        ):
            yield node.lineno, end, end, "get_nowait", "_nowait"
        if name == "notify_all":
            yield node.lineno, (end[0], end[1] - len("_all")), end, "notify", ""
        if name in WAITS and len(node.args) == 1 and _is_number(node.args[0]):
            yield _replace(node.args[0], "no timeout", "")
    parts: list[ast.expr | ast.keyword] = sorted([*node.args, *node.keywords], key=_start)
    for at, part in enumerate(parts):
        if not isinstance(part, ast.keyword):
            continue
        if part.arg == "daemon":
            yield from _flipped(part.value)
        elif part.arg in ("timeout", "maxsize", "return_when"):
            if at:
                yield part.lineno, _end(parts[at - 1]), _end(part), f"no {part.arg}", ""
            else:
                after = _start(parts[1]) if len(parts) > 1 else _end(part)
                yield part.lineno, _start(part), after, f"no {part.arg}", ""


def _is_number(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and type(node.value) in (int, float)


def _flipped(value: ast.expr) -> Iterator[Edit]:
    if isinstance(value, ast.Constant) and isinstance(value.value, bool):
        yield _replace(value, f"daemon {not value.value}", str(not value.value))


def _one_for_two(body: list[ast.stmt]) -> Iterator[Edit]:
    """`b = Condition(lock)` after `a = Condition(lock)` becomes `b = a`."""
    first: dict[str, str] = {}
    for node in body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name | ast.Attribute):
            kind = _called(node.value)
            if kind in SHARED_IF_TWO:
                if kind in first:
                    yield _replace(node.value, f"one {kind} for two", first[kind])
                first.setdefault(kind, ast.unparse(node.targets[0]))


def _assigned(tree: ast.AST, classes: tuple[str, ...]) -> set[str]:
    """The names that are given an object of one of these classes."""
    return {
        ast.unparse(target)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and _called(node.value) in classes
        for target in node.targets
    }


def _called(node: ast.AST | None) -> str:
    """The last name of what is called; `` if nothing is."""
    if not isinstance(node, ast.Call):
        return ""
    return ast.unparse(node.func).rpartition(".")[2]


def _replace(node: ast.stmt | ast.expr, kind: str, new: str) -> Edit:
    return node.lineno, _start(node), _end(node), kind, new


def _start(node: ast.stmt | ast.expr | ast.keyword) -> Place:
    return node.lineno, node.col_offset


def _end(node: ast.stmt | ast.expr | ast.keyword) -> Place:
    assert node.end_lineno is not None
    assert node.end_col_offset is not None
    return node.end_lineno, node.end_col_offset


# --- choose, run, tell ------------------------------------------------------------------------------


def all_changes() -> list[Change]:
    """Every mutant of every program that this Python runs."""
    here = this_interpreter()
    programs = [one for one in find_programs(ROOT) if why_not(one, here) is None]
    return [change for one in programs for change in changes(one.name, read_text(one.path))]


def choose(count: int | None, seed: str, match: str = "") -> list[Change]:
    """So many mutants, all if None, of the programs whose path contains `match`.

    The same seed draws the same ones, though programs come, go and grow.
    """

    def draw(one: Change) -> bytes:
        return hashlib.sha256(f"{seed} {one.program} {one.kind} {one.was}".encode()).digest()

    return sorted((one for one in all_changes() if match in one.program), key=draw)[:count]


def listed() -> list[str]:
    if not SURVIVORS.is_file():
        return []
    lines = read_text(SURVIVORS).splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def fails(program: Program, interval: float | None) -> bool:
    """Whether the test of the program fails, run as often as it declares."""
    here = this_interpreter()
    method = methods_for(program, [None])[0]
    seen: Counter[str] = Counter()
    for _ in range(program.settings.runs):
        made = execute(program, here, method, switch_interval=interval)
        if judge(program, here, made, update=False):
            return True
        seen.update(set(made.stdout.splitlines()))
    return bool(judge_outcomes(program, seen))


def verdict(change: Change, is_listed: bool, broken: dict[str, bool]) -> str:
    """In a copy: `caught`, `survived`, or `unfit` if the program fails as it is. `broken` remembers that."""
    path = ROOT / change.program
    before = path.read_bytes()
    program = read_program(path, ROOT)
    intervals = [one if may_switch(program) else None for one in SWITCH_INTERVALS_S]
    if change.program not in broken:
        broken[change.program] = any(fails(program, one) for one in intervals[:2])
    if broken[change.program]:
        return "unfit"
    path.write_text(change.text, encoding="utf-8")
    try:
        program = read_program(path, ROOT)
        if _computes_otherwise(program):
            return "caught"
        enough = all if is_listed else any
        return "caught" if enough(fails(program, one) for one in intervals) else "survived"
    except ProgramError:
        return "caught"
    finally:
        path.write_bytes(before)


def _computes_otherwise(program: Program) -> bool:
    """Whether the engine finds other outcomes than those that are kept of a program which declares `explored`."""
    if program.settings.explored is None or not (engines := find_engines()):
        return False
    kept = explored.read(ROOT)[program.name]
    try:
        found = explored.compute(program, engines[0])
    except explored.ExploreError:
        return True
    return (found.lines, found.orders) != (kept.lines, kept.orders)


def work(names: Iterable[str]) -> None:
    """In a copy: a line of JSON for each mutant that is named."""
    end_on_sigterm()
    known = set(listed())
    broken: dict[str, bool] = {}
    for name in names:
        program = name.partition(":")[0]
        change = {one.name: one for one in changes(program, read_text(ROOT / program))}[name]
        print(json.dumps([name, verdict(change, name in known, broken)]), flush=True)


def run(chosen: list[Change], jobs: int, copy: Callable[[Path], None]) -> dict[str, str]:
    """Name -> verdict. Mutants of one program go to one copy, where the program is run once as it is."""
    shares: list[list[str]] = [[] for _ in range(jobs)]
    at = {
        name: number % jobs
        for number, name in enumerate(dict.fromkeys(one.program for one in chosen))
    }
    for one in chosen:
        shares[at[one.program]].append(one.name)
    verdicts: dict[str, str] = {}

    def one_copy(number: int, folder: str) -> int:
        target = Path(folder, str(number))
        copy(target)
        names = target / "names.txt"
        names.write_text("\n".join(shares[number]), encoding="utf-8")
        command = [sys.executable, "tests/tools", "mutate", "--kind", "meaning", "--inside"]
        environment = os.environ | {"GUIDE_PATIENCE": os.environ.get("GUIDE_PATIENCE", "1")}
        with (
            names.open() as stdin,
            subprocess.Popen(
                command, cwd=target, env=environment, stdin=stdin, stdout=subprocess.PIPE, text=True
            ) as worker,
        ):
            assert worker.stdout
            for line in worker.stdout:
                name, said = json.loads(line)
                verdicts[name] = said
                print(
                    f"{len(verdicts):5} of {len(chosen)}  {said:8} {name}",
                    file=sys.stderr,
                    flush=True,
                )
        return worker.returncode

    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(jobs) as pool:
        used = [number for number in range(jobs) if shares[number]]
        if any(pool.map(one_copy, used, [folder] * len(used))):
            raise SystemExit("a copy could not be worked on: see above")
    return verdicts


def main(
    chosen: list[Change], seed: str, jobs: int, write: bool, copy: Callable[[Path], None]
) -> int:
    """Run the mutants, compare with the list, say what is new and what is mended; the exit code."""
    began = time.monotonic()
    verdicts = run(chosen, jobs, copy)
    known = set(listed())
    existing = {one.name for one in all_changes()}
    survived = {name for name, said in verdicts.items() if said == "survived"}
    gone = known - existing
    caught = {name for name in known if verdicts.get(name) == "caught"}
    new = survived - known
    if write:
        write_survivors((known - gone - caught) | survived)
    listed_now = "SURVIVED, and is listed now" if write else "SURVIVED, and is not listed"
    delete = "deleted from survivors.txt" if write else "delete it from survivors.txt"
    for names, text in (
        (new, listed_now),
        (caught, f"is now caught: {delete}"),
        (gone, f"is no mutant any more: {delete}"),
    ):
        for name in sorted(names):
            print(f"{name}: {text}")
    unfit = sorted({name.partition(":")[0] for name, said in verdicts.items() if said == "unfit"})
    for program in unfit:
        print(f"{program}:1: fails as it is, so its mutants say nothing")
    ran = Counter(verdicts.values())
    fit = ran["caught"] + ran["survived"]
    print(
        f"{len(verdicts)} of {len(existing)} mutants, seed {seed}, {time.monotonic() - began:.0f} s: {ran['caught']} caught "
        f"({100 * ran['caught'] / max(fit, 1):.1f} %), {ran['survived']} survived, {ran['unfit']} unfit"
    )
    return int(bool(unfit or (new and not write)))


def write_survivors(names: Iterable[str]) -> None:
    head = "# Mutants that no run notices: `program:line kind`. The list may only shrink.\n"
    SURVIVORS.write_text(head + "".join(f"{name}\n" for name in sorted(names)), encoding="utf-8")
