"""Ask every other site that the pages link to whether it still has the page; for the weekly job.

Prints each dead link with `file:line`. A link is dead if it answers 404 or 410 twice; a site that refuses
or is slow proves nothing.
"""

from __future__ import annotations

import argparse
import sys
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from guide.pages import PageError
from guide.repository import ROOT, all_pages, problem_of, relative

TIMEOUT_S = 20
DEAD = (404, 410)


def collect(root: Path) -> dict[str, list[str]]:
    """Address without its fragment -> the places that link to it."""
    places: dict[str, list[str]] = {}
    for page in all_pages(root):
        for link in page.links:
            parts = urlsplit(link.target)
            if parts.scheme in ("http", "https"):
                address = urlunsplit(parts._replace(fragment=""))
                places.setdefault(address, []).append(f"{relative(page.path, root)}:{link.line}")
    return places


def is_dead(address: str) -> bool:
    for _ in range(2):
        request = urllib.request.Request(address, headers={"User-Agent": "guide-link-check"})
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT_S):
                return False
        except urllib.error.HTTPError as error:
            if error.code not in DEAD:
                return False
        except OSError:
            return False
    return True


def main() -> int:
    argparse.ArgumentParser(description=__doc__).parse_args()
    try:
        places = collect(ROOT)
    except PageError as error:
        print(problem_of(error, ROOT), file=sys.stderr)
        return 1
    with ThreadPoolExecutor(8) as executor:
        dead = [
            address
            for address, gone in zip(places, executor.map(is_dead, places), strict=True)
            if gone
        ]
    for address in dead:
        for place in places[address]:
            print(f"{place}: {address} is gone: find its new address, or drop the link")
    print(f"{len(places)} addresses asked, {len(dead)} dead")
    return bool(dead)
