"""The check of the built site finds what it should, and names the page and the line it comes from."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_problems import problems


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Two pages in two languages, as built; `write` adds to the Chinese one."""
    for name, text in {
        "docs/zh/a.md": "# A { #a }\n\n链接到[英文](../en/b/#there)。\n",
        "docs/en/b.md": "# B { #b }\n\n## There { #there }\n",
        "site/a/index.html": '<h1 id="a">A</h1><a href="../en/b/#there">英文</a>',
        "site/en/b/index.html": '<h1 id="b">B</h1><h2 id="there">There</h2>',
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def found(repository: Path) -> list[str]:
    return [str(problem) for problem in problems(repository / "site", repository)]


def change(repository: Path, name: str, old: str, new: str) -> None:
    path = repository / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_a_sound_site(repository: Path) -> None:
    assert found(repository) == []


def test_a_dead_anchor_from_chinese_to_english(repository: Path) -> None:
    change(repository, "site/en/b/index.html", 'id="there"', 'id="elsewhere"')
    assert found(repository) == [
        "docs/zh/a.md:3: link '../en/b/#there': there is no #there in en/b/index.html"
    ]


def test_a_page_that_is_gone(repository: Path) -> None:
    (repository / "site/en/b/index.html").unlink()
    assert found(repository)[0].startswith("docs/zh/a.md:3: link '../en/b/#there' leads nowhere")


def test_an_include_that_was_not_carried_out(repository: Path) -> None:
    change(repository, "site/a/index.html", "英文", '--8<-- "examples/x.py"')
    assert any("an include was not carried out" in one for one in found(repository))


@pytest.mark.parametrize(
    "markup",
    [
        '<script src="https://cdn.example/x.js"></script>',
        '<link rel="stylesheet" href="//cdn.example/x.css">',
        '<img src="https://cdn.example/x.png" alt="">',
    ],
)
def test_a_file_from_another_host(repository: Path, markup: str) -> None:
    change(repository, "site/a/index.html", "<h1", markup + "<h1")
    assert any("from another host" in one for one in found(repository))


def test_a_style_sheet_that_fetches(repository: Path) -> None:
    (repository / "site/x.css").write_text(
        "@import url(https://cdn.example/f.css);", encoding="utf-8"
    )
    assert any("x.css:1: fetches" in one for one in found(repository))


def test_an_image_without_alternative_text(repository: Path) -> None:
    change(repository, "site/a/index.html", "<h1", '<img src="x.png"><h1')
    assert any("image x.png has no alternative text" in one for one in found(repository))


def test_an_absolute_link(repository: Path) -> None:
    change(repository, "site/a/index.html", 'href="../en/b/#there"', 'href="/en/b/"')
    assert any("is absolute: write it relative to the page" in one for one in found(repository))
