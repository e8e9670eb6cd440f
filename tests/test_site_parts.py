"""The parts of the site that change a page: how a program stands on it, in Markdown and in HTML."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from bs4 import BeautifulSoup
from mkdocs.exceptions import PluginError

from guide import evidence
from guide.site import frames
from guide.site import program as site
from guide.tracebacks import LONGEST_RUN
from small import CLAIM, DECLARED, EN, SHOWN, ZH, Small


@pytest.fixture
def shown(small: Small, monkeypatch: pytest.MonkeyPatch) -> Small:
    monkeypatch.setattr(site, "ROOT", small.root)
    monkeypatch.setattr(site, "_known", {"evidence": evidence.read(small.root)})
    return small


def markdown(small: Small, text: str, language: str = "en") -> str:
    name = EN if language == "en" else ZH
    page: Any = SimpleNamespace(file=SimpleNamespace(abs_src_path=str(small.root / name)))
    config: Any = SimpleNamespace(theme={"language": language})
    return site.show_programs(text, page, config, files=None)  # type: ignore[arg-type]


def content(text: str, language: str = "en", url: str = "a/") -> BeautifulSoup:
    config: Any = SimpleNamespace(theme={"language": language})
    page: Any = SimpleNamespace(url=url)
    done = site.finish_programs(text, page, config, files=None)  # type: ignore[arg-type]
    return BeautifulSoup(done, "html.parser")


def block(name: str = SHOWN, marks: int = 1) -> str:
    code = "".join(f'x <span class="c1"># ({n})!</span>\n' for n in range(1, marks + 1))
    return (
        f'<div class="language-python highlight"><span class="filename">{name}</span>'
        f"<pre><span></span><code>{code}</code></pre></div>\n"
    )


@pytest.mark.parametrize(
    ("item", "title"),
    [
        ('instead of <code>if "row 1" in tickets:</code>', 'instead of if "row 1" in tickets:'),
        ("a &lt;b&gt; &amp; c", "a <b> & c"),
        ("<p>two</p>\n<p>paragraphs</p>", "two paragraphs"),
        ("it's", "it's"),
        ("&quot; onmouseover=&quot;x", '" onmouseover="x'),
    ],
)
def test_whatever_a_note_says_is_the_title_of_its_mark(shown: Small, item: str, title: str) -> None:
    soup = content(f"{block()}<ol>\n<li>{item}</li>\n</ol>\n<p>More.</p>")
    (mark,) = soup.select(".guide-mark")
    assert mark.attrs == {
        "class": ["guide-mark"], "role": "img", "aria-label": "Note 1", "title": title
    }  # fmt: skip
    assert mark.get_text() == "1"
    assert "# (1)!" not in soup.get_text()
    assert len(soup.select("ol.guide-notes > li")) == 1


def test_each_mark_belongs_to_its_item_and_each_block_to_its_list(shown: Small) -> None:
    soup = content(
        f"{block(marks=2)}<ol><li>a</li><li>b</li></ol><p>Words.</p>"
        f"{block()}<ol><li>c</li></ol><ol><li>no notes</li></ol>"
    )
    titles = [(mark.get_text(), mark["title"]) for mark in soup.select(".guide-mark")]
    assert titles == [("1", "a"), ("2", "b"), ("1", "c")]
    assert [len(one.select("li")) for one in soup.select("ol.guide-notes")] == [2, 1]


def test_a_list_that_is_not_right_below_is_no_list_of_notes(shown: Small) -> None:
    soup = content(f"{block()}<p>Words.</p><ol><li>a</li></ol>")
    assert soup.select(".guide-mark, .guide-notes") == []


@pytest.mark.parametrize(
    ("language", "url", "href"),
    [
        ("zh", "a/", f"../{SHOWN}"),
        ("en", "a/", f"../../{SHOWN}"),
        ("zh", "a/b/", f"../../{SHOWN}"),
        ("zh", "./", SHOWN),
        ("en", "./", f"../{SHOWN}"),
    ],
)
def test_a_program_links_to_its_file(shown: Small, language: str, url: str, href: str) -> None:
    soup = content(block(marks=0), language, url)
    (link,) = soup.select(".filename > a")
    assert (link["href"], link.get_text()) == (href, SHOWN)


def stamp(small: Small, language: str = "en") -> str:
    site.read_evidence(None)  # type: ignore[arg-type]
    (found,) = content(block(marks=0), language).select(".guide-stamp")
    return f"{found.get('data-kind')}: {found.get_text()}"


def test_the_stamp_says_what_is_recorded(shown: Small) -> None:
    here = f"{sys.version_info[0]}.{sys.version_info[1]}"
    system = evidence.SYSTEMS[sys.platform]
    said = f"Python {here}{system}1 run2026-01-02"
    assert stamp(shown).replace(" · ", "") == f"current: Verified: {said}"
    assert stamp(shown, "zh").startswith(f"current: 已验证：Python {here}")
    assert content(block(marks=0)).select_one("details.guide-runs .guide-stamp")
    shown.append(SHOWN, "# changed\n")
    assert not content(block(marks=0)).select("details")  # it stands below the program
    assert stamp(shown).startswith("stale: Changed since it was verified: ")
    assert stamp(shown, "zh").startswith("stale: 之后改动过，上次验证：")
    shown.record()
    shown.replace(
        evidence.EVIDENCE.as_posix(), '"runs":{', '"failed":{"3.13.1 linux":"2026-01-03"},"runs":{'
    )
    assert stamp(shown) == "failed: Failed on: 3.13.1 linux"
    shown.write(evidence.EVIDENCE.as_posix(), "")
    assert stamp(shown) == "None: No recorded run yet"


@pytest.mark.parametrize(
    ("labels", "words"),
    [
        (("3.10", "3.11", "3.12"), "3.10–3.12"),
        (("3.10", "3.12", "3.13", "3.13t"), "3.10, 3.12–3.13, 3.13t"),
        (("3.13t",), "3.13t"),
        (("3.9", "3.10"), "3.9–3.10"),
    ],
)
def test_versions_in_a_row_are_a_range(labels: tuple[str, ...], words: str) -> None:
    assert site._ranges(labels) == words


def test_a_line_becomes_a_program_its_notes_and_its_output(shown: Small) -> None:
    text = "Before.\n\n{* a/coin.py *}\n\n1.  One side.\n\nAfter.\n"
    assert markdown(shown, text) == (
        f'Before.\n\n```python title="{SHOWN}"\nside = "heads"  # (1)!\nprint(side)\n```\n\n'
        f"1.  One side.\n\n```console\n$ python {SHOWN}\nheads\n```\n\nAfter.\n"
    )


def test_marks_without_notes_are_left_out(shown: Small) -> None:
    assert "(1)!" not in markdown(shown, "{* a/coin.py *}\n\nWords.\n")


@pytest.mark.parametrize(
    ("part", "code", "output"), [("code", True, False), ("output", False, True), ("", True, True)]
)
def test_a_part_of_a_program(shown: Small, part: str, code: bool, output: bool) -> None:
    done = markdown(shown, f"{{* a/coin.py{part and ' | '}{part} *}}\n")
    assert ("```python" in done, "```console" in done) == (code, output)


def test_the_output_of_a_version(shown: Small) -> None:
    shown.write("examples/a/coin.py314.out", f"$ python {SHOWN}\nedge\n")
    assert "edge" in markdown(shown, "{* a/coin.py | output 3.14 *}\n")
    assert "edge" not in markdown(shown, "{* a/coin.py *}\n")


@pytest.mark.parametrize("foreign", [LONGEST_RUN, LONGEST_RUN + 1])
@pytest.mark.parametrize("declared", [True, False])
def test_a_long_run_of_frames_is_shown_by_its_last(
    shown: Small, foreign: int, declared: bool
) -> None:
    if declared:
        shown.write("examples/a/declared.toml", '[coin]\ntraceback = "own frames"\n')
    own = f'  File "{SHOWN}", line 1, in <module>\n    flip()'
    run = [f'  File "<stdlib>/a.py", line {n}, in f\n    g{n}()' for n in range(foreign)]
    text = "\n".join(["[stderr]", own, *run, own, *run, "ValueError: edge"])
    shown.write("examples/a/coin.out", f"$ python {SHOWN}\n{text}\n")
    short = ["  ...", run[-1]] if declared and foreign > LONGEST_RUN else run
    seen = "\n".join(["[stderr]", own, *short, own, *short, "ValueError: edge"])
    assert f"\n{seen}\n```" in markdown(shown, "{* a/coin.py | output *}\n")


@pytest.mark.parametrize(("language", "title"), [("zh", "故意写错"), ("en", "Wrong on purpose")])
def test_a_program_that_is_wrong_on_purpose_says_so(
    shown: Small, language: str, title: str
) -> None:
    shown.append(DECLARED, "[heads]\nwrong = true\n")
    lines = markdown(shown, "{* claims/a/heads.py *}\n\n1.  x\n", language).split("\n")
    assert lines[0] == f'!!! wrong "{title}"'
    assert all(not line or line.startswith("    ") for line in lines[1:])
    assert markdown(shown, "{* claims/a/heads.py | output *}\n").startswith("```console")


def test_a_program_with_a_fence_in_it_stays_in_its_own(shown: Small) -> None:
    shown.write(SHOWN, 'print("""\n```\n""")\n')
    assert markdown(shown, "{* a/coin.py *}\n").startswith("````python")


def test_a_claim_that_hangs_is_folded_at_the_end_once(shown: Small) -> None:
    done = markdown(shown, "One.[✓](claim:a/heads) Two.[✓](claim:a/heads)\n")
    assert done.count('<details class="proof"') == done.count(f'title="{CLAIM}"') == 1
    assert "<summary>A coin has two sides.</summary>" in done
    assert '<span id="claim-a-heads"></span>' in done
    chinese = markdown(shown, "一。[✓](claim:a/heads)\n", "zh")
    assert "<summary>硬币有两面。</summary>" in chinese
    both = markdown(shown, "One.[✓](claim:a/heads)\n\n{* claims/a/heads.py *}\n")
    assert "<details" not in both


def test_the_mark_of_a_claim_says_what_it_proves(shown: Small) -> None:
    shown.replace(CLAIM, "A coin has two sides.", 'A "coin" & two sides.')
    (mark,) = content('<p>One.<a href="claim:a/heads">✓</a></p>').select("a.guide-claim")
    assert (mark["href"], mark["title"]) == ("#claim-a-heads", 'A "coin" & two sides.')


def test_a_claim_that_is_shown_can_be_linked_to_once(shown: Small) -> None:
    soup = content(block(CLAIM, 0) * 2)
    assert len(soup.select("#claim-a-heads")) == 1
    folded = content('<span id="claim-a-heads"></span>' + block(CLAIM, 0))
    assert len(folded.select("#claim-a-heads")) == 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{* a/gone.py *}\n", "examples/a/gone.py:1: is no file"),
        ("One.[✓](claim:a/gone)\n", "tests/claims/a/gone.py:1: is no file"),
        ("{* a/coin.py | output 3.14 *}\n", "examples/a/coin.py314.out:1: No such file"),
    ],
)
def test_what_is_not_there_ends_the_build_with_a_sentence(
    shown: Small, text: str, message: str
) -> None:
    with pytest.raises(PluginError, match=message):
        markdown(shown, text)


def test_installed_packages_of_the_same_names_do_not_stop_the_build(
    root: Path, tmp_path: Path
) -> None:
    for name in ("guide", "examples", "checks", "tools"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text("raise SystemExit('the wrong one')\n")
    script = (
        "import importlib.util, pathlib, sys\n"
        "spec = importlib.util.spec_from_file_location('hooks', sys.argv[1])\n"
        "spec.loader.exec_module(importlib.util.module_from_spec(spec))\n"
        "import guide\n"
        "print(*guide.__path__)\n"
    )
    environment = os.environ | {"PYTHONPATH": str(tmp_path)}
    for command in (
        ["-c", script, str(root / "docs/hooks.py")],
        ["tests/tools", "evidence", "--help"],
    ):
        done = subprocess.run(
            [sys.executable, *command], cwd=root, env=environment, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr
        assert "holes" in done.stdout or done.stdout.strip() == str(root / "docs/guide")


@pytest.mark.parametrize(
    ("rows", "columns", "long"), [(3, 3, False), (30, 3, True), (30, 2, False)]
)
def test_long_tables_have_columns_of_equal_width(rows: int, columns: int, long: bool) -> None:
    row = "<tr>" + "<td>a</td>" * (columns - 1) + "<td></td></tr>"
    assert ("guide-long" in framed(row * rows)) is long


def framed(rows: str, language: str = "en", level: str = "start") -> str:
    page: Any = SimpleNamespace(meta={"level": level})
    config: Any = SimpleNamespace(theme={"language": language})
    return frames.frame_tables(f"<table>{rows}</table>", page, config, None)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("words", "language", "level", "quiz"),
    [
        (("always", "may", "never"), "en", "start", True),
        (("一定", "可能", "不会"), "zh", "further", True),
        (("always", "may", "never"), "en", "lookup", False),
        (("always", "may, later"), "en", "start", False),
        (("always",), "zh", "start", False),
    ],
)
def test_a_table_that_says_nothing_but_how_certain_is_a_quiz(
    words: tuple[str, ...], language: str, level: str, quiz: bool
) -> None:
    rows = "".join(f"<tr><td>a</td><td>{word}</td><td>never</td></tr>" for word in words)
    made = BeautifulSoup(framed(f"<tr><th>What</th></tr>{rows}", language, level), "html.parser")
    assert bool(made.select(".guide-quiz")) is quiz
    guesses = [cell.get_text() for cell in made.select(".guide-guess > span")]
    assert guesses == (list(words) if quiz else [])
