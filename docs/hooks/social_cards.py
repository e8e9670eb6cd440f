"""Draw the picture that a link to a page is shared with: 1200 × 630, the page's title and the site's name.

The font lies in `docs/data/cards/`, cut down to the letters that the titles need: `make card-font` cuts it
anew. Not drawn by `mkdocs serve`.
"""

from __future__ import annotations

import logging
from functools import lru_cache
from pathlib import Path

from fontTools.ttLib import TTFont
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page
from PIL import Image, ImageDraw, ImageFont

from serving import ROOT, state

FONT = ROOT / "docs" / "data" / "cards" / "NotoSansSC-Bold-subset.ttf"
FOLDER = "assets/cards"
SIZE_PX = (1200, 630)
MARGIN_PX = 90
TITLE_PX = 84
SMALL_PX = 36
LINE_HEIGHT = 1.35
LONGEST_LINES = 4
LEVELS = 16  # shades between the background and the text: enough for smooth letters
BACKGROUND = (10, 69, 63)
TEXT = (255, 255, 255)
FAINT = 170  # of 255, how bright the small lines are
MOTTO = {
    "zh": "每段代码都真实运行、验证过",
    "en": "Every block of code is run and verified",
}

log = logging.getLogger("mkdocs.hooks.social_cards")


def card_path(page: Page) -> str:
    """Where the card of a page lies below its site."""
    return f"{FOLDER}/{page.url.strip('./') or 'index'}.png"


def on_page_context(
    context: dict[str, object], *, page: Page, config: MkDocsConfig, nav: object
) -> dict[str, object]:
    context["guide_card"] = card_path(page)
    return context


def on_post_page(output: str, *, page: Page, config: MkDocsConfig) -> str:
    if not state.serving:
        target = Path(config.site_dir) / card_path(page)
        target.parent.mkdir(parents=True, exist_ok=True)
        title = str(config.site_name if page.is_homepage else page.title)
        if missing := sorted(set(title) - letters()):
            log.warning(
                f"{page.file.src_uri}: the font of the cards has no {' '.join(missing)}: run `make card-font`"
            )
        draw(title, str(config.site_name), str(config.theme["language"])).save(target, bits=4)
    return output


@lru_cache
def letters() -> frozenset[str]:
    """The characters that the font can draw."""
    with TTFont(FONT, lazy=True) as font:
        return frozenset(chr(code) for code in font.getBestCmap())


@lru_cache
def _font(size_px: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONT), size_px)


def draw(title: str, site: str, language: str) -> Image.Image:
    """The card as an image of `LEVELS` colours."""
    image = Image.new("L", SIZE_PX, 0)
    pen = ImageDraw.Draw(image)
    width, height = SIZE_PX
    if title != site:
        pen.text((MARGIN_PX, MARGIN_PX), site, fill=FAINT, font=_font(SMALL_PX), anchor="lt")
    lines = _lines(title, width - 2 * MARGIN_PX)[:LONGEST_LINES]
    top = (height - len(lines) * TITLE_PX * LINE_HEIGHT) / 2
    for number, line in enumerate(lines):
        place = (MARGIN_PX, top + (number + 0.5) * TITLE_PX * LINE_HEIGHT)
        pen.text(place, line, fill=255, font=_font(TITLE_PX), anchor="lm")
    pen.text(
        (MARGIN_PX, height - MARGIN_PX),
        MOTTO[language],
        fill=FAINT,
        font=_font(SMALL_PX),
        anchor="lb",
    )
    card = image.point([level * LEVELS // 256 for level in range(256)])
    card = Image.frombytes("P", SIZE_PX, card.tobytes())
    card.putpalette([channel for level in range(LEVELS) for channel in _shade(level)])
    return card


def _shade(level: int) -> list[int]:
    part = level / (LEVELS - 1)
    return [round(b + (t - b) * part) for b, t in zip(BACKGROUND, TEXT, strict=True)]


def _lines(text: str, width_px: int) -> list[str]:
    """Break at spaces, and between Chinese characters but not before a punctuation mark."""
    font = _font(TITLE_PX)
    lines = [""]
    for piece in _pieces(text):
        if font.getlength((lines[-1] + piece).rstrip()) > width_px and lines[-1]:
            lines.append("")
        lines[-1] = (lines[-1] + piece).lstrip() if not lines[-1].strip() else lines[-1] + piece
    return [line.strip() for line in lines]


def _pieces(text: str) -> list[str]:
    pieces: list[str] = []
    for letter in text:
        joins = (
            pieces
            and not pieces[-1].endswith(" ")
            and (
                (_is_latin(letter) and _is_latin(pieces[-1][-1]))
                or letter in " ，。：；？！、）”》"
            )
        )
        if joins:
            pieces[-1] += letter
        else:
            pieces.append(letter)
    return pieces


def _is_latin(letter: str) -> bool:
    return letter.isascii() and letter != " "
