"""The parts that pages have in common have the same words."""

from __future__ import annotations

from small import EN, WAY, ZH, Small


def test_the_same_words(small: Small) -> None:
    for name in (EN, ZH, WAY):
        small.append(name, "## What next { #next }\n")
    small.write("docs/en/b.md", "# Questions people ask { #questions }\n")
    small.append(EN, "## More { #more }\n\n## Questions { #questions }\n")
    small.append(WAY, "## Other things { #more }\n")
    assert small.problems("headings") == []


def test_another_word(small: Small) -> None:
    for name in ("docs/en/b.md", "docs/en/c.md"):
        small.write(name, "# B { #b }\n\n## What next { #next }\n")
    line = small.append(EN, "## Where next { #next }\n")
    assert small.problems("headings") == [
        f"{EN}:{line}: 'Where next' is 'What next' on the other pages, {{ #next }}: write the same"
    ]
