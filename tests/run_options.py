"""What the options of the test run ask for: the Pythons and the start methods to run the programs with."""

from __future__ import annotations

import pytest

from guide.builds import Interpreter, inspect_words, this_interpreter
from guide.programs import START_METHODS


def interpreters_of(config: pytest.Config) -> list[Interpreter]:
    return [inspect_words(words) for words in config.getoption("--interpreter")] or [
        this_interpreter()
    ]


def start_methods_of(config: pytest.Config) -> list[str | None]:
    """The start methods asked for; [None] is the interpreter's own default."""
    chosen = config.getoption("--start-method")
    if not chosen:
        return [None]
    return [method for method in START_METHODS if method in chosen or "all" in chosen]
