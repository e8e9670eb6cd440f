"""Draw every ```mermaid block that has no drawing yet, and delete drawings that no page needs: `make diagrams`.

Needs Chromium and Mermaid from the npm registry:  npm install --prefix .cache/npm mermaid@11
Needs a font with Chinese characters too, for a box is as wide as its text was when it was drawn.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from checks.diagrams import diagrams
from guide.repository import DRAWINGS, ROOT, drawing_name

MERMAID = ROOT / ".cache" / "npm" / "node_modules" / "mermaid" / "dist" / "mermaid.min.js"
SETTINGS = {
    "startOnLoad": False,
    "theme": "neutral",
    "htmlLabels": False,
    "flowchart": {"htmlLabels": False, "useMaxWidth": True},
    "state": {"useMaxWidth": True},
    "sequence": {"useMaxWidth": True, "mirrorActors": False},
    "fontFamily": "inherit",
    "deterministicIds": True,
}
#: Two Chinese characters are twice as wide as the font is large; the boxes that stand for missing ones are not.
WIDTH_IN_EM = """() => {
  const canvas = document.createElement('canvas').getContext('2d');
  canvas.font = '100px sans-serif';
  return canvas.measureText('线程').width / 100;
}"""


def main() -> int:
    argparse.ArgumentParser(description=__doc__).parse_args()
    wanted = {drawing_name(fence.code): fence.code for _, fence in diagrams(ROOT)}
    folder = ROOT / DRAWINGS
    folder.mkdir(parents=True, exist_ok=True)
    missing = {name: code for name, code in wanted.items() if not (folder / name).exists()}
    if not missing:
        _delete_unneeded(folder, set(wanted))
        return 0
    browser_path = shutil.which("chromium") or shutil.which("google-chrome")
    if not MERMAID.exists():
        print(
            "Mermaid is missing: npm install --prefix .cache/npm mermaid@11, or `make diagrams`",
            file=sys.stderr,
        )
        return 1
    if browser_path is None:
        print("There is no Chromium here. On Debian: apt-get install chromium", file=sys.stderr)
        return 1
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        page = browser.new_page()
        page.set_content("<body style='font: 16px sans-serif'></body>")
        if abs(page.evaluate(WIDTH_IN_EM) - 2) > 0.1:
            print(
                "There is no font with Chinese characters here, and the boxes would be too narrow for"
                " their text. On Debian and Ubuntu: apt install fonts-noto-cjk",
                file=sys.stderr,
            )
            return 1
        page.add_script_tag(path=str(MERMAID))
        page.evaluate(f"mermaid.initialize({json.dumps(SETTINGS)})")
        for name, code in missing.items():
            identifier = "d" + name.removesuffix(".svg")
            svg: str = page.evaluate(
                "async ([id, code]) => (await mermaid.render(id, code)).svg", [identifier, code]
            )
            (folder / name).write_text(_tidy(svg) + "\n", encoding="utf-8")
            print(f"drew {name}")
        browser.close()
    _delete_unneeded(folder, set(wanted))
    return 0


def _delete_unneeded(folder: Path, wanted: set[str]) -> None:
    for path in folder.glob("*.svg"):
        if path.name not in wanted:
            path.unlink()
            print(f"deleted {path.name}: no page needs it")


def _tidy(svg: str) -> str:
    """Without the sheet of styles: guide.css colours a drawing, light and dark."""
    svg = re.sub(r"<style>.*?</style>", "", svg, flags=re.DOTALL)
    return svg.replace('width="100%"', "")
