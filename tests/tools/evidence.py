"""Merge what runs wrote into the file that the site shows, and say what is lacking.

python tests/tools evidence merge FOLDER …   take *.jsonl of runs into docs/data/evidence.json, and tell the READMEs;
                                          the files are deleted, so that no run is counted twice
python tests/tools evidence fill FOLDER …    the same, of examples only that have no run of their present content
python tests/tools evidence holes            list those examples
python tests/tools evidence holes FOLDER …   list the examples that none of these runs covers
python tests/tools evidence load RUNS LABEL …
                                          list the examples that were run less often than RUNS under load on
                                          one of these builds (3.10, 3.13t …), with the start method
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from guide.evidence import (
    EVIDENCE,
    digest,
    holes,
    key_of,
    lines_of_runs,
    merge,
    read,
    run_files,
    too_few_load_runs,
    with_badges,
)
from guide.programs import find_programs
from guide.repository import ROOT


def _merge_files(folders: list[Path], only_holes: bool) -> None:
    """Take the runs in; what is dropped is told. Nothing is written if any file is faulty."""
    examples = find_programs(ROOT)
    digests = {program.name: digest(program) for program in examples}
    old, files = read(), run_files(folders)
    new = lines_of_runs(files)
    if only_holes:
        missing = set(holes(examples, old))
        new = [(place, line) for place, line in new if line["example"] in missing]
    merged = merge(old, [line for _, line in new], digests)
    kept = {(key_of(line), line["digest"]) for line in merged}
    for place, line in new:
        stale = line["digest"] != digests.get(line["example"])
        if stale and (key_of(line), line["digest"]) not in kept:
            why = "was changed after this run" if line["example"] in digests else "is gone"
            print(f"{place}: dropped, for {line['example']} {why}")
    texts = with_badges(ROOT, merged)
    text = ",\n".join(json.dumps(line, sort_keys=True) for line in merged)
    (ROOT / EVIDENCE).write_text(f"[\n{text}\n]\n", encoding="utf-8")
    for path, readme in texts.items():
        path.write_text(readme, encoding="utf-8")
    if not only_holes:
        for path in files:
            path.unlink()
    print(f"{len(new)} lines taken, {len(merged)} kept in {EVIDENCE}")


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    for name, least in (("merge", "+"), ("fill", "+"), ("holes", "*")):
        commands.add_parser(name).add_argument("folders", type=Path, nargs=least, metavar="FOLDER")
    load = commands.add_parser("load")
    load.add_argument("wanted", type=int, metavar="RUNS")
    load.add_argument("builds", nargs="+", metavar="LABEL")
    options = parser.parse_args()
    try:
        if options.command in ("merge", "fill"):
            _merge_files(options.folders, options.command == "fill")
            return 0
        examples = find_programs(ROOT)
        if options.command == "holes":
            files = run_files(options.folders)
            lines = [line for _, line in lines_of_runs(files)] if options.folders else read()
            missing = holes(examples, lines)
            for name in missing:
                print(
                    f"{name}:1: no recorded run covers it as it is: make update, or make test-all evidence"
                )
            return bool(missing)
        few = too_few_load_runs(examples, read(), options.wanted, options.builds)
    except ValueError as error:  # of a file, or of an program
        print(error, file=sys.stderr)
        return 1
    print(*few, sep="\n")
    print(f"{len(few)} series of fewer than {options.wanted} runs under load")
    return bool(few)
