"""A shown program is short and plain: what proves something belongs into a claim."""

from __future__ import annotations

import pytest

from small import CLAIM, SHOWN, Small


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("print(1)\n" * 26, 26, "26 lines, at most 25 for a reader: one idea a program"),
        (f"print(1)\nprint('{'x' * 64}')\n", 2, "73 columns, at most 72: break the line"),
        ("print(1)\nassert True\n", 2, "a shown program has no `assert`: move the proof"),
        ("import x\nx._inner()\n", 2, "an inner name, _inner: a reader need not know it"),
        ("import sys\nsys._getframe()\n", 2, "an inner name, _getframe: a reader need not know it"),
        ("print(f.__code__)\n", 1, "an inner name, __code__: a reader need not know it"),
        ("self._inner()\n", 1, "an inner name, _inner: a reader need not know it"),
        ("_x = 1\n", 1, "an inner name, _x: a reader need not know it"),
    ],
)
def test_a_program_that_is_not_for_a_reader(
    small: Small, text: str, line: int, message: str
) -> None:
    small.write(SHOWN, text)
    found = small.problems("shown")
    assert len(found) == 1
    assert found[0].startswith(f"{SHOWN}:{line}: {message}")
    small.write(CLAIM, text)
    assert small.problems("shown") == found


@pytest.mark.parametrize(
    "text",
    [
        "print(1)\n" * 25,
        f"print('{'x' * 63}')  # (1)!\n",
        'if __name__ == "__main__":\n    print(1)\n',
        "for _ in range(2):\n    print(1)\n",
        "class C:\n    def __init__(self):\n        self._x = 1\n        print(self._x)\n\nC().__init__()\n",
    ],
)
def test_a_program_that_is(small: Small, text: str) -> None:
    small.write(SHOWN, text)
    assert small.problems("shown") == []
