"""Ask what is recorded of the programs' runs, or take in runs that were made elsewhere.

python tests/tools evidence holes            the programs that no recorded run of their present content covers
python tests/tools evidence holes FOLDER …   the programs that none of the runs in these folders covers
python tests/tools evidence load RUNS LABEL …
                                             the programs that were run less often than RUNS under load on one
                                             of these builds (3.10, 3.13t …), with the start method
python tests/tools evidence merge FOLDER …   take in what `pytest --evidence FOLDER` wrote; the files are deleted, so
                                             that no run is counted twice
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from guide import evidence
from guide.evidence import EVIDENCE, digest, merge, read, read_runs, run_files
from guide.programs import find_programs
from guide.repository import ROOT


def merge_folders(folders: list[Path]) -> None:
    """Take the runs in; what is dropped is told. Nothing is written if any file is faulty."""
    digests = {program.name: digest(program) for program in find_programs(ROOT)}
    files = run_files(folders)
    lines = read_runs(files)
    for place, line in lines:
        if line.digest != digests.get(line.program):
            why = "was changed after this run" if line.program in digests else "is gone"
            print(f"{place}: dropped, for {line.program} {why}")
    merged = merge(read(ROOT), [line for _, line in lines], digests)
    evidence.write(ROOT, merged)
    for path in files:
        path.unlink()
    failed = sum(line.result == "failed" for _, line in lines)
    print(
        f"{len(lines)} series recorded in {EVIDENCE}{f', {failed} of them failed' if failed else ''}"
    )


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    for name, least in (("merge", "+"), ("holes", "*")):
        commands.add_parser(name).add_argument("folders", type=Path, nargs=least, metavar="FOLDER")
    load = commands.add_parser("load")
    load.add_argument("wanted", type=int, metavar="RUNS")
    load.add_argument("builds", nargs="+", metavar="LABEL")
    options = parser.parse_args()
    try:
        if options.command == "merge":
            merge_folders(options.folders)
            return 0
        programs = find_programs(ROOT)
        entries = read(ROOT)
        if options.command == "holes":
            if options.folders:
                runs = [line for _, line in read_runs(run_files(options.folders))]
                entries = merge({}, runs, {one.name: digest(one) for one in programs})
            missing = evidence.holes(programs, entries)
            for name in missing:
                print(f"{name}:1: no recorded run covers it as it is: python tests/tools record")
            return bool(missing)
        few = evidence.too_few_load_runs(programs, entries, options.wanted, options.builds)
    except ValueError as error:  # of a file, or of a program
        print(error, file=sys.stderr)
        return 1
    print(*few, sep="\n")
    print(f"{len(few)} series of fewer than {options.wanted} runs under load")
    return bool(few)
