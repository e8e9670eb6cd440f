"""Print what the pages of a chapter cost their reader, at both widths: of a built site, with --before SITE of two.

python tests/tools budgets locks site --before /tmp/site-before
"""

from __future__ import annotations

import argparse
import statistics
from pathlib import Path

from playwright.sync_api import sync_playwright

from guide.pages import LANGUAGES
from guide.repository import ROOT
from page_numbers import Numbers, addresses, measure, over_budget
from serving import CHROMIUM_OPTIONS, NOT_RUN, find_chromium, serve

HEAD = "page                             screens  phone  words  first  pictures  scroll  phone  px   cut"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("chapter")
    parser.add_argument("site", type=Path, nargs="?", default=ROOT / "site")
    parser.add_argument("--before", type=Path, help="a site built before a change")
    options = parser.parse_args()
    path = find_chromium()
    if path is None:
        raise SystemExit(NOT_RUN)
    over: list[str] = []  #: of the site itself, in both languages
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(CHROMIUM_OPTIONS))
        for site in filter(None, (options.before, options.site)):
            for language in LANGUAGES:
                places = [
                    place
                    for place in addresses(ROOT, options.chapter, language)
                    if (site / place.strip("/") / "index.html").exists()
                ]
                with serve(site) as address:
                    pages = measure(browser, address, places)
                print(f"\n{site}, {language}\n{HEAD}")
                for page in pages:
                    print(_row(page))
                print(_medians(pages))
                faults = over_budget(pages)
                print(*faults, sep="\n")
                if site == options.site:
                    over += faults
        browser.close()
    return 1 if over else 0


def _row(page: Numbers) -> str:
    smallest = "-" if page.smallest_text_px is None else f"{page.smallest_text_px:.0f}"
    first = "-" if page.first_lines is None else str(page.first_lines)
    return (
        f"{page.address:32} {page.screens[0]:7.1f} {page.screens[1]:6.1f} {page.words:6} {first:>6} {page.pictures:9}"
        f" {page.scrolling[0]:4}/{page.blocks:<2} {page.scrolling[1]:3}/{page.blocks:<2} {smallest:>3} {len(page.cut_words):4}"
    )


def _medians(pages: list[Numbers]) -> str:
    lines = [page.first_lines for page in pages if page.first_lines is not None]
    return (
        f"{'median; pictures and blocks: all':32} {statistics.median(page.screens[0] for page in pages):7.1f}"
        f" {statistics.median(page.screens[1] for page in pages):6.1f}"
        f" {statistics.median(page.words for page in pages):6.0f} {statistics.median(lines or [0]):6.0f}"
        f" {sum(page.pictures for page in pages):9} {sum(page.scrolling[0] for page in pages):4}"
        f"/{sum(page.blocks for page in pages)} {sum(page.scrolling[1] for page in pages):4}"
    )
