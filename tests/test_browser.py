"""What a reader gets, in a real browser: nothing from elsewhere, search, the switch, copying, the archive."""

from __future__ import annotations

import functools
import os
import re
import subprocess
import sys
import zipfile
from importlib.resources import files
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Request, expect

from guide.pages import LANGUAGES, read_page
from guide.repository import page_paths
from search_queries import read_queries
from serving import compressed

HERE = Path(__file__).parent
#: What a visit may cost: compressed bytes, as a host sends them, the search index and its worker apart.
FIRST_PAGE_BYTES, NEXT_PAGE_BYTES = 110_000, 30_000
SLOWER = 5  # times
SHIFT_LIMIT = 0.01  # of 1; what Google calls good is 0.1
FIRST_RESULTS = 3
SOME_QUERIES = 12  # every twelfth
MOST_LOOKS = 100  # at the clipboard, 50 ms apart
PREFIX = {"zh": "/", "en": "/en/"}
#: One page of each type, and the first page of each chapter, unless all are asked for.
SAMPLE = re.compile(
    r"^/(?:en/)?(?:[\w-]+/)?$|/(?:one-workload|arguments|condition|glossary|notes)/$"
)


def page_addresses(root: Path, language: str) -> list[str]:
    """The addresses of the pages to look at: a sample, or with GUIDE_ALL_PAGES=1 every page."""
    every = os.environ.get("GUIDE_ALL_PAGES")
    return [place for place in all_addresses(root, language) if every or SAMPLE.search(place)]


def all_addresses(root: Path, language: str) -> list[str]:
    """The address of every page of one language, below the root of the site."""
    base = root / "docs" / language
    names = [path.relative_to(base) for path in page_paths(root, language)]
    names += [path.relative_to(base) for path in sorted(base.rglob("*.ipynb"))]
    return [
        PREFIX[language] + name.with_suffix("").as_posix().removesuffix("index").rstrip("/") + "/"
        if name.with_suffix("").as_posix() != "index"
        else PREFIX[language]
        for name in names
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_comes_from_another_host(
    chromium: Browser, address: str, root: Path, language: str
) -> None:
    foreign: list[str] = []
    failed: list[str] = []

    def note(request: Request) -> None:
        if not request.url.startswith((address, "data:", "blob:")):
            foreign.append(f"{request.url} from {request.frame.url}")

    page = chromium.new_page(locale=language)
    page.on("request", note)
    page.on("pageerror", lambda error: failed.append(f"{page.url}: {error}"))
    page.on("response", lambda answer: failed.append(answer.url) if answer.status >= 400 else None)
    for place in page_addresses(root, language):
        page.goto(address + place)
    page.close()
    assert foreign == []
    assert failed == []


def wait_until_complete(page: Page) -> None:
    """Wait until the scripts of the page have added all that they add: on a busy machine
    that comes long after the last request."""
    page.wait_for_selector("label[for=__drawer][tabindex]", state="attached")
    bare = page.locator("pre:has(> code):not(:has(> nav.md-code__nav[aria-label]))")
    expect(bare).to_have_count(0, timeout=30_000)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing(
    chromium: Browser, address: str, root: Path, language: str, scheme: str
) -> None:
    script = str(files("axe_playwright_python") / "axe.min.js")
    found: list[str] = []
    context = chromium.new_context(color_scheme=scheme, reduced_motion="reduce", bypass_csp=True)  # type: ignore[arg-type]
    page = context.new_page()
    for place in [*page_addresses(root, language), "/nowhere/"]:
        page.goto(address + place)
        wait_until_complete(page)
        page.add_script_tag(path=script)
        for violation in page.evaluate("axe.run({resultTypes: ['violations']})")["violations"]:
            nodes = "; ".join(node["html"][:120] for node in violation["nodes"][:3])
            found.append(f"{place}: {violation['id']}: {violation['help']}: {nodes}")
    context.close()
    assert found == [], "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_overflows_a_phone(
    chromium: Browser, address: str, root: Path, language: str
) -> None:
    page = chromium.new_page(viewport={"width": 390, "height": 800})
    wide = []
    for place in page_addresses(root, language):
        page.goto(address + place)
        extra = page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        if extra > 0:
            wide.append(f"{place} is {extra} px too wide")
    page.close()
    assert wide == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_program_fits_a_phone(chromium: Browser, address: str, language: str) -> None:
    """With its import of the pool, the longest that most programs have."""
    page = chromium.new_page(viewport={"width": 390, "height": 800})
    page.goto(address + PREFIX[language])
    program = page.locator("pre > code", has_text="import ThreadPoolExecutor").first
    hidden = program.evaluate("code => code.scrollWidth - code.clientWidth")
    page.close()
    assert hidden <= 0, f"{hidden} px of its lines are out of sight"


def _note_url(seen: list[str], request: Request) -> None:
    seen.append(request.url)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_visit_stays_within_its_weight(
    chromium: Browser, address: str, root: Path, built_site: Path, language: str
) -> None:
    """Both pages as a new visitor loads them: the first with all that it needs, the next from there."""

    def weight(urls: set[str]) -> int:
        paths = [
            built_site / url.removeprefix(address).partition("?")[0].strip("/") for url in urls
        ]
        return sum(len(compressed(p / "index.html" if p.is_dir() else p)) for p in paths)

    heavy = []
    for place in page_addresses(root, language):
        context = chromium.new_context(locale=language)
        page = context.new_page()
        seen: list[str] = []
        page.on("request", functools.partial(_note_url, seen))
        page.goto(address + place, wait_until="networkidle")
        urls = set(seen)
        waiting = [url for url in urls if "search_index" in url or "search-worker" in url]
        assert not waiting, "the index and the worker wait for the search box"
        first = weight(urls)
        context.close()
        if first > FIRST_PAGE_BYTES:
            heavy.append(f"{place}: {first:,} bytes, at most {FIRST_PAGE_BYTES:,}")
        own = weight({address + place})
        if own > NEXT_PAGE_BYTES:
            heavy.append(f"{place}: {own:,} bytes for itself, at most {NEXT_PAGE_BYTES:,}")
    assert heavy == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_layout_does_not_shift(
    chromium: Browser, address: str, root: Path, language: str
) -> None:
    """On a slow device too, which shows a page while it is still being read."""
    page = chromium.new_page(viewport={"width": 390, "height": 800})
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.add_init_script(
        "window.shift = 0; new PerformanceObserver(list => { for (const one of list.getEntries())"
        " if (!one.hadRecentInput) window.shift += one.value; })"
        ".observe({type: 'layout-shift', buffered: true})"
    )
    moving = []
    for place in page_addresses(root, language):
        page.goto(address + place, wait_until="networkidle")
        shift = page.evaluate("window.shift")
        if shift > SHIFT_LIMIT:
            moving.append(f"{place}: {shift:.3f}")
    page.close()
    assert moving == []


@pytest.fixture(scope="module", params=LANGUAGES)
def search_page(request: pytest.FixtureRequest, chromium: Browser, address: str) -> Page:
    page = chromium.new_page(bypass_csp=True)  # Playwright's waiting is an eval
    page.goto(address + PREFIX[request.param])
    page.evaluate(f"window.guideLanguage = '{request.param}'")
    return page


def search(page: Page, words: str) -> list[str]:
    """The addresses of the results for `words`, best first."""
    box = page.locator("input.md-search__input")
    box.evaluate("box => box.focus()")
    box.fill("")
    box.press("End")  # Material listens to keys, which fill() does not press
    page.wait_for_function("document.querySelectorAll('.md-search-result__item').length === 0")
    box.fill(words)
    box.press("End")
    try:
        page.wait_for_selector(".md-search-result__item a", state="attached", timeout=8000)
    except Exception:  # no result at all: said by the caller
        return []
    before: list[str] = []
    while True:  # until no more are added
        page.wait_for_timeout(80)
        links = page.locator(".md-search-result__item").evaluate_all(
            "items => items.map(item => item.querySelector('a').href)"
        )
        if links == before:
            return [str(link) for link in links]
        before = links


def test_search_finds_the_right_page(search_page: Page) -> None:
    """In the box too; tests/test_search.py asks all queries, without a browser."""
    language = search_page.evaluate("window.guideLanguage")
    missed = []
    asked = [query for query in read_queries("tune", language) if query.pages]
    for query in asked[::SOME_QUERIES]:
        found = search(search_page, query.words)[:FIRST_RESULTS]
        places = [urlsplit(link).path.removeprefix(PREFIX[language]) for link in found]
        wanted = [
            page.partition("#")[0].removesuffix(".md").removesuffix("index").rstrip("/") + "/"
            for page in query.pages
        ]
        if not set(places) & set(wanted):
            missed.append(f"{query.words!r}: none of {wanted} is among {places}")
    assert missed == [], "\n".join(missed)


def test_a_result_is_short_and_a_section_has_its_place(search_page: Page) -> None:
    """Several results in sight, no programs in them; a name leads to its line of the API index."""
    search(search_page, "queue")
    seen = search_page.locator(".md-search-result__item")
    heights = seen.evaluate_all("items => items.map(item => item.offsetHeight)")
    assert max(heights) < 450, heights
    assert search_page.locator(".md-search-result__list pre").count() == 0
    search(search_page, "Barrier.abort")
    links = search_page.locator(".md-search-result__link").evaluate_all(
        "links => links.map(link => [Number(link.querySelector('article').dataset.mdScore), link.href])"
    )
    best = max(links, key=lambda link: link[0])[1]  # the first with most is what Enter opens
    assert best.endswith("#threading.Barrier.abort"), links[:4]


def test_where_nothing_fits_the_box_says_where_to_look(search_page: Page) -> None:
    assert search(search_page, "qwertzuiop zxcvbnm") == []
    links = search_page.locator(".guide-elsewhere a")
    expect(links).to_have_count(3)
    assert search(search_page, "GIL") != []
    expect(links).to_have_count(0)


def test_a_chinese_hit_is_highlighted(chromium: Browser, address: str) -> None:
    page = chromium.new_page()
    page.goto(f"{address}/threads/arguments/?h=逗号")
    page.wait_for_selector("mark[data-md-highlight]")
    assert "逗号" in page.locator("mark[data-md-highlight]").first.inner_text()
    page.close()


@pytest.mark.parametrize(
    ("place", "other"),
    [
        ("/threads/arguments/#why-the-comma", "/en/threads/arguments/#why-the-comma"),
        ("/en/threads/arguments/#process", "/threads/arguments/#process"),
        ("/choose/one-workload/#plot", "/en/choose/one-workload/#plot"),
        ("/", "/en/"),
        ("/en/", "/"),
    ],
)
def test_the_switch_keeps_the_page_and_the_section(
    chromium: Browser, address: str, place: str, other: str
) -> None:
    page = chromium.new_page()
    page.goto(address + place)
    page.locator("[data-guide-language]").first.click()
    page.wait_for_url(address + other)
    anchor = other.partition("#")[2]
    if anchor:
        assert page.locator(f"#{anchor}").count() == 1
    page.close()


def test_the_404_page_is_bilingual_and_leads_home(chromium: Browser, address: str) -> None:
    page = chromium.new_page()
    page.goto(f"{address}/no/such/page/")
    assert page.locator("section[lang=zh]").count() == 1
    page.locator("[data-guide-home=en]").click()
    page.wait_for_url(address + "/en/")
    page.goto(f"{address}/en/threads/no-such-page/")
    page.locator("[data-guide-language]").first.click()
    page.wait_for_url(lambda url: url.rstrip("/") == address + "/en")
    page.close()


def test_english_is_offered_once(chromium: Browser, address: str) -> None:
    context = chromium.new_context(locale="en-GB")
    page = context.new_page()
    page.goto(address + "/")
    offer = page.locator("[data-guide-offer]")
    assert offer.is_visible()
    offer.locator("button").click()
    assert not offer.is_visible()
    page.reload()
    assert not page.locator("[data-guide-offer]").is_visible()
    context.close()
    context = chromium.new_context(locale="zh-CN")
    page = context.new_page()
    page.goto(address + "/")
    assert not page.locator("[data-guide-offer]").is_visible()
    context.close()


def copied(page: Page, block: int) -> str:
    """What the copy button of the nth block puts on the clipboard."""
    page.evaluate("navigator.clipboard.writeText('')")
    page.locator("button[data-md-type=copy], .md-clipboard").nth(block).click()
    for _ in range(MOST_LOOKS):
        text: str = page.evaluate("navigator.clipboard.readText()")
        if text:
            return text
        page.wait_for_timeout(50)
    raise AssertionError(f"the copy button of block {block} copied nothing")


@pytest.mark.parametrize("name", ["threads/arguments", "home"])
def test_the_copy_button_gives_runnable_code(
    chromium: Browser, address: str, root: Path, tmp_path: Path, name: str
) -> None:
    source = root / "docs" / "en" / ("index.md" if name == "home" else f"{name}.md")
    script = root / read_page(source).programs[0].program
    context = chromium.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(address + ("/en/" if name == "home" else f"/en/{name}/"))
    page.wait_for_selector(".guide-mark")
    wait_until_complete(page)
    text = copied(page, 0)
    command = copied(page, 1)
    context.close()
    assert "(1)" not in text
    assert "$" not in command
    assert command.strip() == f"python {script.relative_to(root).as_posix()}"
    target = tmp_path / "copied.py"
    target.write_text(text, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(target)], capture_output=True, text=True, timeout=60, check=True
    )
    recorded = script.with_suffix(".out").read_text(encoding="utf-8").splitlines()[1:]
    assert sorted(done.stdout.splitlines()) == sorted(recorded)


def test_the_archive_opens_from_disk_with_search(
    chromium: Browser, built_site: Path, tmp_path: Path
) -> None:
    with zipfile.ZipFile(built_site / "python-concurrency-guide.zip") as archive:
        archive.extractall(tmp_path)
    page = chromium.new_page(bypass_csp=True)
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto((tmp_path / "index.html").as_uri())
    page.locator(
        "article a[href*='threads/arguments'], article a[href*='threads/create']"
    ).first.click()
    assert page.url.endswith("index.html")
    found = search(page, "逗号")
    assert any("threads/arguments" in link for link in found), found
    assert all(link.startswith("file:") and "index.html" in link for link in found)
    assert not [url for url in requests if url.startswith("http")]
    page.close()


def test_the_examples_archive_holds_every_script(built_site: Path, root: Path) -> None:
    with zipfile.ZipFile(built_site / "examples.zip") as archive:
        names = set(archive.namelist())
    scripts = {path.relative_to(root).as_posix() for path in (root / "examples").rglob("*.py")}
    assert scripts <= names


FOCUS = """() => {
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  // A radio button is drawn as the label that follows it.
  const shown = one.matches('input.md-option') ? one.nextElementSibling : one;
  const box = shown.getBoundingClientRect();
  const style = getComputedStyle(shown);
  return {
    name: (one.getAttribute('aria-label') || one.title || one.textContent || one.placeholder || '').trim(),
    tag: one.outerHTML.slice(0, 100),
    kind: one.className + ' ' + (one.getAttribute('for') ?? '') + ' ' + (one.rel ?? ''),
    seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0,
    inside: box.width > 0 && box.height > 0 && box.right > 0 && box.left < innerWidth
      && style.visibility !== 'hidden',
  };
}"""
MOST_STOPS = 400


def stops(page: Page) -> list[dict[str, str | bool]]:
    """What the Tab key reaches, in order, from the top of the page to its end."""
    found: list[dict[str, str | bool]] = []
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        one = page.evaluate(FOCUS)
        if one is None:
            return found
        found.append(one)
    raise AssertionError(f"the Tab key is caught on the page: {found[-3:]}")


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("place", ["/", "/en/locks/condition/", "/choose/one-workload/"])
def test_the_keyboard_reaches_everything_and_shows_where_it_is(
    chromium: Browser, address: str, place: str, width: int
) -> None:
    page = chromium.new_page(viewport={"width": width, "height": 800}, reduced_motion="reduce")
    page.goto(address + place)
    wait_until_complete(page)
    reached = stops(page)
    unseen = [str(one["tag"]) for one in reached if not (one["seen"] and one["inside"])]
    nameless = [str(one["tag"]) for one in reached if not one["name"]]
    assert unseen == []
    assert nameless == []
    kinds = " ".join(str(one["kind"]) for one in reached)
    wanted = ["guide-language", "md-footer__link", "md-code__button" if width > 390 else "__drawer"]
    wanted.append("md-search__input" if width > 390 else "__search")
    assert [word for word in wanted if word not in kinds] == []
    links = page.locator("article a:visible:not(.headerlink)").count()
    assert len([one for one in reached if "<a" in str(one["tag"])]) >= links
    page.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phone_with_a_keyboard_opens_the_navigation_and_the_search(
    chromium: Browser, address: str, language: str
) -> None:
    page = chromium.new_page(viewport={"width": 390, "height": 800}, reduced_motion="reduce")
    page.goto(address + PREFIX[language])
    wait_until_complete(page)
    page.locator("header label[for=__drawer]").press("Enter")
    expect(page.locator("#__drawer")).to_be_checked()
    page.reload()
    wait_until_complete(page)
    page.locator("header label.md-header__button[for=__search]").press(" ")
    expect(page.locator("#__search")).to_be_checked()
    expect(page.locator(".md-search__input")).to_be_focused()
    page.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_quiz_opens_word_by_word_or_as_a_whole(
    chromium: Browser, address: str, built_site: Path, language: str
) -> None:
    base = built_site / PREFIX[language].strip("/")
    chapter = sorted(path for path in base.glob("threads/*/index.html"))
    place = next(path for path in chapter if "guide-quiz" in path.read_text(encoding="utf-8"))
    url = f"{address}/{place.parent.relative_to(built_site).as_posix()}/"
    plain = chromium.new_page(java_script_enabled=False)
    plain.goto(url)
    for fold in plain.locator("details:has(.guide-quiz) > summary").all():
        fold.click()
    count = plain.locator(".guide-guess > span:visible").count()
    assert count == plain.locator(".guide-guess").count() > 1
    plain.close()

    page = chromium.new_page()
    page.goto(url)
    wait_until_complete(page)
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    quiz = page.locator(".guide-quiz").first
    words = quiz.locator(".guide-guess > span")
    rows = words.count()
    shown = quiz.locator(".guide-guess > span:not([hidden])")
    expect(shown).to_have_count(0)
    assert words.first.evaluate("(word) => getComputedStyle(word).visibility") == "hidden"
    quiz.locator(".guide-guess button").first.press("Enter")
    expect(shown).to_have_count(1)
    assert words.first.evaluate("(word) => document.activeElement === word")
    page.emulate_media(media="print")
    assert words.last.evaluate("(word) => getComputedStyle(word).visibility") == "visible"
    page.emulate_media(media="screen")
    quiz.locator("th button").press("Enter")
    expect(shown).to_have_count(rows)
    expect(quiz.locator("button")).to_have_count(0)
    page.close()
