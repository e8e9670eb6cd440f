"""The parts of the site that change a page's Markdown or HTML, on a few lines each."""

from __future__ import annotations

import html.parser
import subprocess
import sys
from pathlib import Path

import pytest

from guide.pages import Shown
from guide.site import frames, program


class Attributes(html.parser.HTMLParser):
    """The values of one attribute, as a browser reads them."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__()
        self.name = name
        self.values: list[str | None] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.values += [value for name, value in attrs if name == self.name]


def test_a_note_with_quotes_and_markup_is_a_whole_tooltip() -> None:
    """Its text stands in an attribute: a quote in it would end that."""
    code = '<div class="highlight"><pre><code>x <span class="c1"># (1)!</span></code></pre></div>'
    note = '<li>instead of <code>if "row 1" in t &amp; t &lt; 3</code></li>'
    made = program._with_notes(f"{code}\n<ol>{note}</ol>", "en")
    assert Attributes("title", made).values == ['instead of if "row 1" in t & t < 3']
    assert "(1)!" not in made
    assert '<ol class="guide-notes">' in made


def test_a_list_below_a_paragraph_is_not_the_notes() -> None:
    code = '<div class="highlight"><pre><code>x <span class="c1"># (1)!</span></code></pre></div>'
    part = f"{code}\n<p>Words.</p><ol><li>one</li></ol>"
    assert program._with_notes(part, "en") == part


@pytest.fixture
def a_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(program, "ROOT", tmp_path)
    path = tmp_path / "examples/locks/a.py"
    path.parent.mkdir(parents=True)
    path.write_text('print("```")  # (1)!\n', encoding="utf-8")
    path.with_suffix(".out").write_text("$ python examples/locks/a.py\n```\n", encoding="utf-8")
    return path


def test_a_program_is_shown_line_for_line(a_program: Path) -> None:
    shown = Shown(1, "examples/locks/a.py", None)
    assert program.expand(shown, "1.  A note.", "en") == (
        '````python title="examples/locks/a.py"\nprint("```")  # (1)!\n````\n\n1.  A note.\n\n'
        "````console\n$ python examples/locks/a.py\n```\n````"
    )
    without_notes = program.expand(shown, "", "en")
    assert 'print("```")\n' in without_notes  # a mark would lead nowhere


def test_a_wrong_program_has_its_box(a_program: Path) -> None:
    a_program.with_name("declared.toml").write_text("[a]\nwrong = true\n", encoding="utf-8")
    made = program.expand(Shown(1, "examples/locks/a.py", "code"), "1.  注。", "zh").splitlines()
    assert made[0] == '!!! wrong "故意写错"'
    assert all(line.startswith("    ") for line in made[1:] if line)
    only_output = program.expand(Shown(1, "examples/locks/a.py", "output"), "", "zh")
    assert not only_output.startswith("!!!")


def test_long_tables_have_columns_of_equal_width() -> None:
    row = "<tr><td>a</td><td></td><td>c</td></tr>"
    for rows, long in ((3, False), (30, True)):
        made = frames.frame_tables(f"<table>{row * rows}</table>", None, None, None)  # type: ignore[arg-type]
        assert ("guide-long" in made) is long


@pytest.mark.parametrize("name", ["examples", "guide", "checks"])
def test_an_installed_package_of_the_same_name_is_not_imported(
    root: Path, tmp_path: Path, name: str
) -> None:
    (tmp_path / name).mkdir()
    (tmp_path / name / "__init__.py").write_text(
        "raise ImportError('another package')\n", encoding="utf-8"
    )
    code = (
        "import sys, runpy; sys.path.insert(0, sys.argv[1])\n"
        "runpy.run_path(sys.argv[2]); import guide; print(guide.__file__)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path), str(root / "docs/hooks.py")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert Path(done.stdout.strip()) == root / "docs/guide/__init__.py"
