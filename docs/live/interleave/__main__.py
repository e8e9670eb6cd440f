"""Commands: `python docs/live/interleave run program.py`; `--help` names the others."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

sys.path[0] = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # where the package lies

from interleave.choose import runs  # noqa: E402
from interleave.explorer import as_json, explore, narrate  # noqa: E402
from interleave.graph import graph  # noqa: E402
from interleave.points import MODELS, Model  # noqa: E402
from interleave.record import compact, record  # noqa: E402
from interleave.run import run  # noqa: E402
from interleave.scheduler import Fifo, Hostile, Limits  # noqa: E402


def main() -> int:
    parser = argparse.ArgumentParser(prog="interleave", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    one = commands.add_parser(
        "run", help="run a program once, nobody interrupted or as a seed says"
    )
    one.add_argument("--model", choices=MODELS, default=None)
    one.add_argument(
        "--hostile", type=int, metavar="SEED", help="interrupt at random, as this seed says"
    )
    one.add_argument("--chance", type=float, default=0.1, help="of an interruption at each point")
    one.add_argument("--clock", choices=["virtual", "hybrid"], default="virtual")
    one.add_argument("--steps", type=int, default=Limits().steps)
    one.add_argument("program")
    one.add_argument("arguments", nargs=argparse.REMAINDER)
    every = commands.add_parser(
        "explore", help="try its schedules, those with few pre-emptions first"
    )
    every.add_argument("--model", choices=["free", "gil"], default="free")
    every.add_argument(
        "--bound", type=int, default=2, help="pre-emptions at most; -1 for any number"
    )
    every.add_argument("--schedules", type=int, default=100_000, help="to try, at most")
    every.add_argument("--cpu", type=float, default=60, metavar="SECONDS")
    every.add_argument("--early-timers", action="store_true", help="a timeout may come at any time")
    every.add_argument("--json", action="store_true")
    every.add_argument("program")
    kept = commands.add_parser("record", help="write one run as JSON: README.md says what is in it")
    kept.add_argument("--choices", default="", help="such as 3:1,7:2")
    kept.add_argument("--model", choices=MODELS, default="free")
    kept.add_argument("--early-timers", action="store_true")
    kept.add_argument("program")
    states = commands.add_parser(
        "graph", help="write its states and what leads from one to the next, as JSON"
    )
    states.add_argument("--model", choices=["free", "gil"], default="free")
    states.add_argument("--bound", type=int, default=-1)
    states.add_argument("program")
    chosen = commands.add_parser("runs", help="choose runs for a picture and write them, as JSON")
    chosen.add_argument("--model", choices=["free", "gil"], default="free")
    chosen.add_argument("--bound", type=int, default=2)
    chosen.add_argument("--works", default="", help="a line of output of the run that works")
    chosen.add_argument("--breaks", default="", help="of the one that does not; or: deadlock")
    chosen.add_argument("--states", action="store_true", help="add the state graph, if it is small")
    chosen.add_argument("program")
    given = parser.parse_args()

    path = given.program
    try:
        source = Path(path).read_text(encoding="utf-8")
    except OSError as error:
        parser.error(f"{path}: {error.strerror}: give the path of a program")
    if given.command == "run":
        return _run(source, given)
    if given.command == "explore":
        answer = explore(
            source,
            path,
            model=given.model,
            bound=None if given.bound < 0 else given.bound,
            schedules=given.schedules,
            cpu_s=given.cpu,
            early_timers=given.early_timers,
        )
        if given.json:
            print(as_json(answer))
            return 0
        print(answer.sentence())
        for outcome in answer.outcomes.values():
            text = f"fails: {outcome.text}\n{outcome.stdout}" if outcome.failed else outcome.text
            print(f"{outcome.schedules:>6}  {text.rstrip().replace(chr(10), chr(10) + ' ' * 8)}")
        failure = answer.first_failure
        if failure is not None:
            print(f"\nThe shortest way to fail, with {failure.pre_emptions} pre-emptions:")
            print(
                narrate(
                    source,
                    failure.choices,
                    path,
                    model=given.model,
                    early_timers=given.early_timers,
                )
            )
        return 1 if failure else 0
    if given.command == "record":
        pairs = [one.split(":") for one in given.choices.split(",") if one]
        choices = {int(a): int(b) for a, b in pairs}
        early = given.early_timers
        print(record(source, path, choices, model=given.model, early_timers=early).text())
        return 0
    if given.command == "runs":
        try:
            found = runs(
                source,
                path,
                works=given.works,
                breaks=given.breaks,
                model=given.model,
                bound=given.bound,
                states=given.states,
            )
        except LookupError as error:
            print(f"interleave: {error.args[0]}", file=sys.stderr)
            return 1
        print(compact(found))
        return 0
    print(
        graph(
            source, path, model=given.model, bound=None if given.bound < 0 else given.bound
        ).text()
    )
    return 0


def _run(source: str, given: argparse.Namespace) -> int:
    def write(stream: int, text: str) -> None:
        os.write(stream, text.encode(errors="backslashreplace"))

    strategy = Fifo() if given.hostile is None else Hostile(given.hostile, given.chance)
    model: Model = given.model or ("interval" if given.hostile is None else "line")
    result = run(
        source,
        given.program,
        arguments=given.arguments,
        strategy=strategy,
        model=model,
        clock=given.clock,
        limits=Limits(steps=given.steps),
        on_output=write,
    )
    if result.sentence:
        print(f"interleave: {result.sentence}", file=sys.stderr)
        return 70
    return result.code


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)
