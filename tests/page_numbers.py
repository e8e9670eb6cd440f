"""What a page costs its reader, measured in a browser: screens, words, code that scrolls, size of text in pictures.

Only what is in sight counts: what is folded is for who opens it. The budgets are those of the chapters in
docs/data/form.toml.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser

from guide.repository import page_paths
from guide.way import words

DESKTOP, PHONE = (1280, 900), (390, 844)  #: CSS pixels
MOST_WORDS = 900
MOST_SCREENS, USUAL_SCREENS = (
    (9, 13),
    (6, 9),
)  #: on a desktop, on a phone; nine pages in ten keep to the second
SMALLEST_TEXT_PX = 11
SCROLLING_SHARE = 0.2  #: of the blocks of code on a phone

_MEASURE = r"""() => {
  const article = document.querySelector("article");
  const inSight = [...article.querySelectorAll("*")].filter((one) => one.checkVisibility());
  const is = (words) => inSight.filter((one) => one.matches(words));
  const codes = is("pre > code");
  const scrolls = (one) => one.scrollWidth > one.clientWidth + 1;
  const texts = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    if (around.checkVisibility() && !around.closest("pre, svg, .headerlink, .filename, script, style, [data-search-exclude]"))
      texts.push(node);
  }
  const cut = [];
  for (const node of texts.filter((one) => one.parentElement.closest("td, th"))) {
    for (const word of node.data.matchAll(/[A-Za-z0-9_]+/g)) {
      const range = document.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 1) cut.push(word[0]);
    }
  }
  const sizes = is("svg text, svg tspan").map((one) => {
    const matrix = one.getScreenCTM();
    return parseFloat(getComputedStyle(one).fontSize) * Math.hypot(matrix.a, matrix.b);
  });
  const first = codes.find((one) => one.closest(".highlight")?.querySelector(".filename"));
  return {
    screens: document.documentElement.scrollHeight / innerHeight,
    text: texts.map((one) => one.data).join(" "),
    blocks: codes.length,
    scrolling: codes.filter(scrolls).length,
    marksOutOfSight: is("pre .guide-mark").filter((mark) => {
      const code = mark.closest("code");
      return mark.getBoundingClientRect().right > code.getBoundingClientRect().right + 1;
    }).length,
    cut,
    smallest: sizes.length ? Math.min(...sizes) : null,
    pictures: is("guide-player, .guide-lanes, .guide-diagram").filter((one) => !one.parentElement.closest("guide-player, .guide-lanes")).length,
    firstEnds: first ? first.getBoundingClientRect().bottom + scrollY : null,
    firstLines: first ? first.textContent.split("\n").filter((line) => line.trim()).length : null,
  };
}"""


@dataclass(frozen=True)
class Numbers:
    """A page at both widths; pairs are (desktop, phone)."""

    address: str
    screens: tuple[float, float]
    words: int
    first_lines: int | None  #: without blank ones; None: no program in sight
    first_in_sight: bool
    blocks: int
    scrolling: tuple[int, int]
    marks_out_of_sight: int
    pictures: int
    smallest_text_px: float | None
    cut_words: tuple[str, ...]  #: names in tables that are broken over two lines

    def faults(self) -> Iterator[str]:
        """What is over its budget, a sentence each."""
        for kind, screens, most in zip(
            ("desktop", "phone"), self.screens, MOST_SCREENS, strict=True
        ):
            if screens > most:
                yield f"{screens:.1f} screens of a {kind}, at most {most}: fold a part, or make two pages"
        if self.words > MOST_WORDS:
            yield f"{self.words} words in sight, at most {MOST_WORDS}: fold a part, or make two pages"
        if not self.first_in_sight:
            yield "the first program is not in sight on a desktop before one scrolls"
        if self.scrolling[0]:
            yield f"{self.scrolling[0]} blocks of code scroll sideways on a desktop: break their lines"
        if self.scrolling[1] > SCROLLING_SHARE * self.blocks:
            yield (
                f"{self.scrolling[1]} of {self.blocks} blocks of code scroll sideways on a phone, "
                f"at most {SCROLLING_SHARE:.0%}: break their lines"
            )
        if self.marks_out_of_sight:
            yield f"{self.marks_out_of_sight} marks of notes are out of sight on a phone"
        if self.smallest_text_px is not None and self.smallest_text_px < SMALLEST_TEXT_PX - 0.05:
            yield f"text of {self.smallest_text_px:.1f} px in a picture on a phone, at least {SMALLEST_TEXT_PX}"
        if self.cut_words:
            yield f"names broken in a table: {', '.join(self.cut_words)}"


def addresses(root: Path, chapter: str, language: str) -> list[str]:
    """The addresses of the chapter's pages, below the root of the site."""
    base = root / "docs" / language
    found = []
    for path in page_paths(root, language):
        name = path.relative_to(base).with_suffix("").as_posix()
        if name.startswith(f"{chapter}/"):
            found.append(
                f"/{'' if language == 'zh' else 'en/'}{name.removesuffix('index').rstrip('/')}/"
            )
    return found


def measure(browser: Browser, address: str, places: list[str]) -> list[Numbers]:
    """The numbers of each page, from the site that is served at `address`."""
    found = []
    for place in places:
        at = []
        for width, height in (DESKTOP, PHONE):
            page = browser.new_page(
                viewport={"width": width, "height": height}, reduced_motion="reduce"
            )
            page.goto(address + place)
            page.evaluate("document.fonts.ready")
            at.append(page.evaluate(_MEASURE))
            page.close()
        desktop, phone = at
        found.append(
            Numbers(
                place,
                (desktop["screens"], phone["screens"]),
                words(desktop["text"]),
                desktop["firstLines"],
                desktop["firstEnds"] is None or desktop["firstEnds"] <= DESKTOP[1],
                desktop["blocks"],
                (desktop["scrolling"], phone["scrolling"]),
                phone["marksOutOfSight"],
                desktop["pictures"],
                phone["smallest"],
                tuple(dict.fromkeys(desktop["cut"] + phone["cut"])),
            )
        )
    return found


def over_budget(pages: list[Numbers]) -> list[str]:
    """What is wrong with these pages of one language, and with them together."""
    found = [f"{page.address}: {fault}" for page in pages for fault in page.faults()]
    for number, kind in enumerate(("desktop", "phone")):
        long = [page.address for page in pages if page.screens[number] > USUAL_SCREENS[number]]
        if len(long) > len(pages) / 10:
            found.append(
                f"{len(long)} of {len(pages)} pages are over {USUAL_SCREENS[number]} screens of a {kind}, "
                f"at most a tenth: {', '.join(long)}"
            )
    return found
