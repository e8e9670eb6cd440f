"""A page of a chapter in the form has its parts, in their order."""

from __future__ import annotations

import pytest

from small import Small

EN, ZH = "docs/en/way/page.md", "docs/zh/way/page.md"
PAGE = """\
---
level: start
---

# A page { #page }

{* a/coin.py *}

1.  A note.

## What holds { #holds }

## In short { #in-short }

## Try it { #try }

<details class="answer" markdown="1">
<summary>Answer</summary>

{* a/coin.py | code *}

</details>
"""


@pytest.fixture
def formed(small: Small) -> Small:
    for name in (EN, ZH):
        small.write(name, PAGE)
    assert small.problems("form") == []
    return small


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("{* a/coin.py *}\n\n1.  A note.\n\n", "", "1: no program before the first section"),
        ("{* a/coin.py *}", "{* claims/a/heads.py *}", "7: tests/claims/a/heads.py is a claim"),
        ("## What holds { #holds }", "", "1: has no section `{ #holds }`"),
        ("## In short { #in-short }", "", "1: has no section `{ #in-short }`"),
        ("## Try it { #try }", "", "1: has no section `{ #try }`"),
        ("{* a/coin.py | code *}", "Nothing.", '15: no `<details class="answer"` with a program'),
        ('<details class="answer"', '<details class="further"', '15: no `<details class="answer"'),
    ],
)
def test_a_part_that_is_missing(formed: Small, old: str, new: str, words: str) -> None:
    formed.replace(EN, old, new)
    (found,) = formed.problems("form")
    assert found.startswith(f"{EN}:{words}")


def test_the_first_program_is_short(formed: Small) -> None:
    formed.write("examples/a/coin.py", "print()\n\n\n" * 15)
    assert formed.problems("form") == []
    formed.append("examples/a/coin.py", "print()\n")
    said = "the first program has 16 lines that are not blank, at most 15: cut it"
    assert formed.problems("form") == [f"{name}:7: {said}" for name in (EN, ZH)]


def test_a_claim_may_be_shown_where_it_is_folded(formed: Small) -> None:
    formed.append(
        EN, '<details class="further" markdown="1">\n\n{* claims/a/heads.py *}\n\n</details>\n'
    )
    assert formed.problems("form") == []


def test_a_page_to_look_up_and_a_map_have_their_own_order(formed: Small) -> None:
    formed.write(EN, "---\nlevel: lookup\n---\n\n# A page { #page }\n")
    formed.write("docs/en/way/index.md", "---\nlevel: start\n---\n\n# A map { #way }\n")
    assert formed.problems("form") == []
    formed.append(EN, "{* claims/a/heads.py *}\n")
    assert len(formed.problems("form")) == 1


def test_other_chapters_keep_theirs(formed: Small) -> None:
    formed.write("docs/en/other/page.md", "# A page { #page }\n")
    assert formed.problems("form") == []
