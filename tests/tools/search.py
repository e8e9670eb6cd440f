"""Ask the search of a built site the queries of tests/search_*.toml; with --before SITE, another one too.

Prints a table for each site: how many queries have a right page first, and among the first three. --missed lists
the queries of the tune part that have none.
"""

from __future__ import annotations

import argparse
import statistics
from pathlib import Path

from guide.pages import LANGUAGES
from guide.repository import ROOT
from search_queries import PARTS, ask, read_queries


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=Path, nargs="?", default=ROOT / "site")
    parser.add_argument("--before", type=Path, help="a site built before a change")
    parser.add_argument("--missed", action="store_true")
    options = parser.parse_args()
    for site in filter(None, (options.before, options.site)):
        print(
            f"{site}\npart    language  queries  first  among three  index ms  query ms (median, most)"
        )
        for part in PARTS:
            for language in LANGUAGES:
                queries = read_queries(part, language)
                if not queries:
                    continue
                answers = ask(site, language, queries)
                print(
                    f"{part:8}{language:10}{len(queries):7}{answers.first:7}{answers.among_three:13}"
                    f"{answers.setup_ms:10.0f}{statistics.median(answers.times_ms):10.0f}, {max(answers.times_ms):.0f}"
                )
                if options.missed and part != "unseen":
                    print(*answers.missed(), sep="\n")
        print()
    return 0
