"""The player of recorded runs, in a browser: by keyboard alone, on a phone, from disk, without scripts."""

from __future__ import annotations

import gzip
import json
import zipfile
from collections import deque
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from guide.pages import LANGUAGES
from guide.programs import Program
from guide.repository import ROOT, pages_that_show
from guide.runs import pictured, read
from serving import compressed
from test_browser import PREFIX, SHIFT_LIMIT

HEAVIEST = 15_000  #: bytes, compressed: the player itself, and a state graph
SMALLEST_TEXT = 11  #: px on the screen of a phone
PHONE = {"width": 390, "height": 844}


def two_runs() -> Program:
    """A program with a run that works, one that breaks, and a state graph."""
    for program in pictured(ROOT):
        found = read(program) or {}
        if len(found.get("runs", ())) == 2 and "graph" in found:
            return program
    pytest.fail("no page shows a program with two runs and a state graph")


def place_of(program: Program, language: str) -> str:
    """The address of a page that shows the picture of this program, below the root of the site."""
    wanted = f"docs/{language}/"
    page = next(one for one in pages_that_show(ROOT, program.name) if one.startswith(wanted))
    name = page.partition(":")[0].removeprefix(wanted).removesuffix(".md").removesuffix("index")
    return PREFIX[language] + name.rstrip("/") + "/"


def figure(page: Page, program: Program) -> Locator:
    """The figure of a program, unfolded."""
    found = page.locator(f'.guide-run[data-picture="{program.name}"]')
    found.evaluate(
        "one => { for (let fold = one.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true; }"
    )
    return found


def look(browser: Browser, address: str, program: Program, language: str, **options: Any) -> Page:
    page = browser.new_page(**options)
    page.goto(address + place_of(program, language))
    return page


def unfold(shown: Locator, opener: str) -> None:
    """Open the player, whose data come when it is asked for."""
    shown.locator(opener).first.click()
    expect(shown.locator(".gp-said")).to_be_visible()


def state_of(shown: Locator) -> tuple[str, str]:
    """What the player says, and the output so far."""
    return shown.locator(".gp-said").inner_text(), shown.locator(".gp-output").inner_text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_recording_that_does_not_come_is_told_and_asked_for_again(
    chromium: Browser, address: str, language: str
) -> None:
    page = look(chromium, address, program := two_runs(), language)
    page.route("**/runs/**", lambda route: route.abort())
    shown = figure(page, program)
    shown.locator("[data-open]").first.click()
    expect(shown.get_by_role("alert")).to_be_visible()
    page.unroute("**/runs/**")
    unfold(shown, "[data-open]")
    expect(shown.get_by_role("alert")).to_have_count(0)
    page.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_keyboard_alone_steps_through_a_run(
    chromium: Browser, address: str, language: str
) -> None:
    program = two_runs()
    page = look(chromium, address, program, language, viewport={"width": 1280, "height": 900})
    shown = figure(page, program)
    opener = shown.locator("[data-open=breaks]")
    opener.focus()
    page.keyboard.press("Enter")
    expect(shown.locator("[data-act=next]")).to_be_focused()
    count = shown.locator(".gp-count")
    seen = [state_of(shown)]
    page.keyboard.press("Enter")  # the button that has the focus
    seen.append(state_of(shown))
    before = ""
    while count.inner_text() != before:
        before = count.inner_text()
        page.keyboard.press("ArrowRight")
        seen.append(state_of(shown))
    assert len({said for said, _ in seen}) > 3
    recorded = (read(program) or {})["runs"]["breaks"]
    printed = "".join(one[4] for one in recorded["events"] if one[2] == "output" and one[3] == 1)
    assert state_of(shown)[1].split() == printed.split()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Home")
    assert state_of(shown) == seen[0]
    page.keyboard.press("Escape")
    expect(shown.locator(".gp-panel")).to_be_hidden()
    expect(opener).to_be_focused()
    page.close()


def test_tab_reaches_every_control_and_the_decisive_step(chromium: Browser, address: str) -> None:
    program = next(
        one
        for one in pictured(ROOT)
        if "deadlock" in (read(one) or {}).get("runs", {}).get("breaks", {}).get("status", "")
    )
    page = look(chromium, address, program, "en")
    shown = figure(page, program)
    shown.locator("[data-open=breaks]:visible").focus()
    page.keyboard.press("Enter")
    expect(shown.locator("[data-act=next]")).to_be_focused()
    reached = set()
    for _ in range(12):
        reached.add(page.evaluate("document.activeElement.dataset.act ?? ''"))
        page.keyboard.press("Tab")
    assert {"next", "play", "turn"} <= reached
    shown.locator("[data-act=turn]").focus()
    page.keyboard.press("Enter")
    assert "gp-turn" in (shown.locator(".gp-said").get_attribute("class") or "")
    page.close()


def way_to(program: Program) -> list[int]:
    """The threads to pick, one after the other, so that the program breaks as it declares."""
    data = (read(program) or {})["graph"]
    wanted = program.settings.recorded["breaks"]
    ends = {
        state
        for state, how in data["ends"]
        if data["strings"][how] == wanted
        or wanted in data["strings"][data["states"][state][3]].splitlines()
    }
    ways: dict[int, list[int]] = {0: []}
    queue = deque([0])
    while queue:
        state = queue.popleft()
        if state in ends:
            return ways[state]
        for before, thread, after in data["steps"]:
            if before == state and after not in ways:
                ways[after] = [*ways[state], thread]
                queue.append(after)
    raise AssertionError(f"{program.key}: no way leads to {wanted!r}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reader_picks_the_thread_and_breaks_the_program(
    chromium: Browser, address: str, language: str
) -> None:
    program = two_runs()
    page = look(chromium, address, program, language, viewport=PHONE)
    shown = figure(page, program)
    shown.locator("[data-open=choose]").focus()
    page.keyboard.press("Enter")
    expect(shown.locator(".gp-pick").first).to_be_visible()
    wanted = program.settings.recorded["breaks"]
    asked = state_of(shown)[0]
    for thread in way_to(program):
        shown.locator(".gp-pick").nth(thread).focus()
        page.keyboard.press("Enter")
    said, written = state_of(shown)
    assert said != asked
    assert wanted in written or wanted == "deadlock"
    assert "gp-done" in (shown.locator(".gp-said").get_attribute("class") or "")
    disabled = shown.locator(".gp-pick[aria-disabled=true]")
    assert disabled.count() == shown.locator(".gp-pick").count(), "nothing is left to pick"
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing_in_the_open_player(
    chromium: Browser, address: str, language: str, scheme: str
) -> None:
    program = two_runs()
    context = chromium.new_context(
        color_scheme=scheme,  # type: ignore[arg-type]
        reduced_motion="reduce",
        bypass_csp=True,
    )
    page = context.new_page()
    page.goto(address + place_of(program, language))
    page.add_script_tag(path=str(files("axe_playwright_python") / "axe.min.js"))
    shown = figure(page, program)
    found: list[str] = []
    for mode in ("breaks", "choose"):
        shown.locator(f"[data-open={mode}], [data-mode={mode}]").locator(
            "visible=true"
        ).last.click()
        for _ in range(4):
            page.keyboard.press("ArrowRight")
        result = page.evaluate("axe.run('.guide-run', {resultTypes: ['violations']})")
        for violation in result["violations"]:
            nodes = "; ".join(node["html"][:120] for node in violation["nodes"][:3])
            found.append(f"{mode}: {violation['id']}: {violation['help']}: {nodes}")
    context.close()
    assert found == [], "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phone_shows_it_in_its_width_and_readable(
    chromium: Browser, address: str, language: str
) -> None:
    wide = []
    page = chromium.new_page(viewport=PHONE)  # type: ignore[arg-type]
    for program in pictured(ROOT):
        page.goto(address + place_of(program, language))
        shown = figure(page, program)
        small = shown.evaluate(
            """figure => [...figure.querySelectorAll('.guide-lanes[role=img] text')].filter(
                 one => one.checkVisibility()).map(one => {
                   const picture = one.ownerSVGElement;
                   const scale = picture.getBoundingClientRect().width / picture.viewBox.baseVal.width;
                   return parseFloat(getComputedStyle(one).fontSize) * scale;
                 }).reduce((a, b) => Math.min(a, b), 99)"""
        )
        if small < SMALLEST_TEXT:
            wide.append(f"{program.key}: text of {small:.1f} px")
        unfold(shown, "[data-open]:visible")
        for _ in range(3):
            page.keyboard.press("ArrowRight")
        extra = page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        if extra > 0:
            wide.append(f"{program.key}: {extra} px too wide when open")
        outside = shown.evaluate(
            """figure => [...figure.querySelectorAll('.guide-lanes[role=img]')].flatMap(picture => {
                 if (!picture.checkVisibility()) return [];
                 const edge = picture.getBoundingClientRect();
                 return [...picture.querySelectorAll('text')].filter(
                   one => one.getBoundingClientRect().right > edge.right + 1).map(one => one.textContent);
               })"""
        )
        wide += [f"{program.key}: {text!r} leaves its picture" for text in outside]
    page.close()
    assert wide == [], "\n".join(wide)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_moves_or_is_cut_off_while_it_plays(
    chromium: Browser, address: str, language: str
) -> None:
    """On a program whose variables and number of steps need room."""
    program = next(one for one in pictured(ROOT) if one.key == "locks/event_clear")
    page = chromium.new_page(viewport=PHONE)  # type: ignore[arg-type]
    page.add_init_script(
        "window.shift = 0; new PerformanceObserver(list => { for (const one of list.getEntries())"
        " if (!one.hadRecentInput) window.shift += one.value; })"
        ".observe({type: 'layout-shift', buffered: true})"
    )
    page.goto(address + place_of(program, language), wait_until="networkidle")
    shown = figure(page, program)
    unfold(shown, "[data-open=breaks]:visible")
    heights = set()
    texts = shown.locator(".gp-said, .gp-more, .gp-shared")
    count = shown.locator(".gp-count")
    for _ in range(40):
        heights.add(shown.locator(".gp-panel").evaluate("one => one.offsetHeight"))
        cut = "all => all.filter(one => one.scrollHeight > one.clientHeight + 1).map(one => one.innerText)"
        assert texts.evaluate_all(cut) == []
        before = count.inner_text()
        page.keyboard.press("ArrowRight")
        if count.inner_text() == before:
            break
    assert len(heights) == 1, heights
    page.wait_for_timeout(600)  # what follows a key is not counted as a shift
    shown.locator("[data-act=play]").click()
    expect(count).not_to_have_text(before)
    page.wait_for_timeout(2_000)
    assert page.evaluate("window.shift") <= SHIFT_LIMIT
    shown.locator("[data-act=play]").click()
    page.close()


def test_it_is_light(built_site: Path) -> None:
    own = sum(len(compressed(built_site / "assets" / name)) for name in ("player.js", "player.css"))
    assert own <= HEAVIEST
    for program in pictured(ROOT):
        graph = (read(program) or {}).get("graph")
        assert len(gzip.compress(json.dumps(graph).encode())) <= HEAVIEST, program.key


def test_only_pages_with_a_run_load_it(chromium: Browser, address: str) -> None:
    page = chromium.new_page()
    seen: list[str] = []
    page.on("request", lambda request: seen.append(request.url))
    page.goto(address + "/en/reference/versions/")
    assert not [url for url in seen if "player." in url]
    page.goto(address + place_of(two_runs(), "en"))
    assert [url for url in seen if "player." in url]
    page.close()


def test_it_works_under_the_policy_of_the_page(chromium: Browser, address: str) -> None:
    program = two_runs()
    said: list[str] = []
    page = chromium.new_page()
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(address + place_of(program, "zh"))
    unfold(figure(page, program), "[data-open=breaks]:visible")
    page.keyboard.press("ArrowRight")
    assert "Content-Security-Policy" in page.content()
    assert said == []
    page.close()


def test_it_works_from_disk(chromium: Browser, built_site: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(built_site / "python-concurrency-guide.zip") as archive:
        archive.extractall(tmp_path)
    program = two_runs()
    page = chromium.new_page()
    page.goto((tmp_path / place_of(program, "en").strip("/") / "index.html").as_uri())
    shown = figure(page, program)
    unfold(shown, "[data-open=breaks]:visible")
    before = state_of(shown)
    page.keyboard.press("ArrowRight")
    assert state_of(shown) != before
    page.close()


def test_without_scripts_the_picture_stands_there(chromium: Browser, address: str) -> None:
    context = chromium.new_context(java_script_enabled=False, viewport=PHONE)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(address + place_of(two_runs(), "en"))
    assert page.locator(".guide-lanes[role=img]:visible").count() >= 1
    assert page.locator(".guide-run button:visible").count() == 0
    context.close()
