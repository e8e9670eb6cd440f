"""Each program was watched as it is now, and each one that was watched is there."""

from __future__ import annotations

import pytest

from guide.api import COMMAND, USERS
from small import CLAIM, Small

FILE = USERS.as_posix()


def test_a_program_was_changed_after_it_was_watched(small: Small) -> None:
    small.append(CLAIM, "assert 2 + 2 == 4\n")
    assert small.problems("api") == [
        f"{CLAIM}:1: it was changed after the names it uses were written down: `{COMMAND}`"
    ]


def test_a_program_was_watched_and_is_gone(small: Small) -> None:
    small.write(FILE, small.read(FILE) + '["z/gone","01234567","queue: Queue"]\n')
    assert small.problems("api") == [f"{FILE}:5: there is no program z/gone: `{COMMAND}`"]


@pytest.mark.parametrize(
    "line", ["", "[]", '["a","b"]', '["a","b","queue"]', '{"a": 1}', '["a",1,""]']
)
def test_a_line_of_uses_that_can_be_none(small: Small, line: str) -> None:
    small.write(FILE, small.read(FILE) + line + "\n")
    (found,) = small.problems("api")
    assert found.startswith(f"{FILE}:5: is no line of uses")


def test_lines_of_uses_out_of_order(small: Small) -> None:
    first, second, *rest = small.read(FILE).splitlines(keepends=True)
    for lines, place in (([second, first, *rest], 2), ([first, first, second, *rest], 2)):
        small.write(FILE, "".join(lines))
        (found,) = small.problems("api")
        assert found.startswith(f"{FILE}:{place}: "), found
        assert " stands after " in found
