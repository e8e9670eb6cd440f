"""Evidence: each example is recorded as run with the content that it has."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import evidence
from examples import ExampleError, find_examples
from guide import Problem


def problems(root: Path) -> Iterator[Problem]:
    try:
        examples = find_examples(root)
    except ExampleError:
        return  # the check of the accounting says which, and why
    for name in evidence.holes(examples, evidence.read(root)):
        yield Problem(
            name,
            1,
            "it, or its output, was changed after it was last run: `make update` runs and records it",
        )
