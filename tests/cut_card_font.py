"""Cut the font of the social cards down to the letters that the titles of the pages need: `make card-font`.

    python tests/cut_card_font.py FONT.ttf

FONT is Noto Sans SC Bold (SIL Open Font License), such as npm's @expo-google-fonts/noto-sans-sc has it.
"""

from __future__ import annotations

import json
import string
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

from guide import all_pages

ROOT = Path(__file__).resolve().parents[1]
TARGET = Path("docs/data/cards/NotoSansSC-Bold-subset.ttf")
#: Latin letters, punctuation, and what stands on every card.
ALWAYS = string.printable + "“”‘’–—…×，。：；？！、（）《》" + "并发指南每段代码都真实运行、验证过"


def wanted(root: Path) -> set[str]:
    """The characters of every heading of level 1, in pages and notebooks, and `ALWAYS`."""
    found = set(ALWAYS)
    for path in (root / "docs").rglob("*.ipynb"):
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            for line in "".join(cell["source"]).splitlines():
                found |= set(line) if line.startswith("# ") else set()
    for page in all_pages(root):
        for heading in page.headings:
            if heading.level == 1:
                found |= set(heading.text)
    return {letter for letter in found if letter.isprintable()}


def main() -> int:
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_file():
        print((__doc__ or "").strip(), file=sys.stderr)
        return 2
    options = Options()
    options.hinting = False
    options.layout_features = ["kern"]
    options.name_IDs = ["*"]  # the license stays in the font
    options.recalc_timestamp = False
    with TTFont(sys.argv[1]) as font:
        subsetter = Subsetter(options)
        subsetter.populate(text="".join(sorted(wanted(ROOT))))
        subsetter.subset(font)
        font.save(ROOT / TARGET)
    print(f"{TARGET}: {(ROOT / TARGET).stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
