"""Ask Lighthouse about the built site, against a plain Material site: `make lighthouse`.

    python tests/lighthouse.py LIGHTHOUSE [--runs 5] [--page threads/arguments/] [--language zh]

LIGHTHOUSE is the command of npm's package of that name. What is demanded stands in budget.toml: on a desktop a
full score; on a phone the median of the runs is not lower than that of the same page as Material alone builds it,
measured in turn in the same run. The exit code is 1 if anything falls short.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from statistics import median
from typing import Any

from browser import CHROMIUM_OPTIONS, find_chromium, serve
from build_speed import CONFIGS

ROOT = Path(__file__).resolve().parents[1]
PREFIXES = {"zh": "", "en": "en/"}
ALONE = dict(zip(PREFIXES, CONFIGS, strict=True))
CATEGORIES = ("accessibility", "best-practices", "seo")


def main() -> int:
    budget = tomllib.loads((ROOT / "tests" / "budget.toml").read_text("utf-8"))["lighthouse"]
    parser = argparse.ArgumentParser(description="Ask Lighthouse about the built site.")
    parser.add_argument("command", help="the lighthouse command")
    parser.add_argument("--runs", type=int, default=budget["runs"], help="runs on a phone")
    parser.add_argument("--page", action="append", help="only this page; may be repeated")
    parser.add_argument("--language", choices=PREFIXES, action="append", help="only this one")
    options = parser.parse_args()
    if shutil.which(options.command) is None:
        parser.error(f"there is no command {options.command}: `make lighthouse` installs it")
    if find_chromium() is None:
        parser.error("no Chromium was found; Debian: apt-get install chromium")
    short: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        site, plain = Path(folder, "site"), Path(folder, "plain")
        _build(site, plain)
        with serve(site) as ours, serve(plain) as alone:
            for language in options.language or PREFIXES:
                for page in options.page or budget["pages"]:
                    place = PREFIXES[language] + page
                    # A notebook has no plain twin; the plain home page stands for it.
                    twin = place if (plain / place).is_dir() else PREFIXES[language]
                    short += _judge(options, budget, f"{ours}/{place}", f"{alone}/{twin}", place)
    for line in short:
        print(f"SHORT {line}")
    return bool(short)


def _build(site: Path, plain: Path) -> None:
    commands = [["-m", "mkdocs", "build", "--strict", "--site-dir", str(site)]]
    commands += [
        [str(ROOT / "tests" / "build_speed.py"), "--alone", config, str(plain / PREFIXES[language])]
        for language, config in ALONE.items()
    ]
    for command in commands:
        subprocess.run([sys.executable, *command], cwd=ROOT, check=True, capture_output=True)


def _judge(
    options: argparse.Namespace, budget: dict[str, Any], ours: str, alone: str, place: str
) -> list[str]:
    """Print what one page got; what falls short."""
    desktop = _ask(options.command, ours, "--preset=desktop")
    phone: list[dict[str, Any]] = []
    phone_alone: list[dict[str, Any]] = []
    for _ in range(options.runs):
        phone.append(_ask(options.command, ours))
        phone_alone.append(_ask(options.command, alone))
    here = median(_score(one, "performance") for one in phone)
    there = median(_score(one, "performance") for one in phone_alone)
    scores = {name: min(_score(one, name) for one in [desktop, *phone]) for name in CATEGORIES}
    fast = _score(desktop, "performance")
    print(
        f"/{place}: "
        + ", ".join(f"{name} {score:.0f}" for name, score in scores.items())
        + f"; performance {fast:.0f} on a desktop, {here:.0f} on a phone (Material alone {there:.0f})",
        flush=True,
    )
    short = [
        f"/{place}: {name} {score:.0f}, at least {budget[name]}: {_reasons(phone[0], name)}"
        for name, score in scores.items()
        if score < budget[name]
    ]
    if fast < budget["performance_desktop"]:
        short.append(
            f"/{place}: performance {fast:.0f} on a desktop: {_reasons(desktop, 'performance')}"
        )
    if here < there:
        short.append(
            f"/{place}: performance {here:.0f} on a phone, Material alone has {there:.0f}: "
            + _reasons(phone[0], "performance")
        )
    return short


def _ask(command: str, url: str, *options: str) -> dict[str, Any]:
    """One report."""
    chrome = " ".join(CHROMIUM_OPTIONS)
    done = subprocess.run(
        [command, url, "--output=json", "--quiet", f"--chrome-flags={chrome}", *options],
        env=os.environ | {"CHROME_PATH": str(find_chromium())},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"lighthouse failed on {url}:\n{done.stderr[-2000:]}")
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def _score(report: dict[str, Any], category: str) -> float:
    return round(100 * float(report["categories"][category]["score"] or 0))


def _reasons(report: dict[str, Any], category: str) -> str:
    """The audits that cost points."""
    audits = report["audits"]
    lost = [
        f"{one['id']} ({audits[one['id']].get('displayValue') or audits[one['id']]['title']})"
        for one in report["categories"][category]["auditRefs"]
        if one["weight"] and (audits[one["id"]]["score"] or 0) < 1
    ]
    return ", ".join(lost) or "nothing named"


if __name__ == "__main__":
    sys.exit(main())
