"""A sample of `make mutate`: one fault of each kind that needs no run of a program and no built site, and every letter
of every record."""

from __future__ import annotations

from tools.mutate import KINDS, run_copies, unnoticed_letters

SAMPLED = [kind for kind, (_, _, first) in KINDS.items() if first == "static"]


def test_a_fault_of_each_kind_is_noticed() -> None:
    results = run_copies(len(SAMPLED), "sample", SAMPLED, jobs=1)
    assert sorted(kind for kind, *_ in results) == sorted(SAMPLED)
    assert [one for one in results if not one[-1]] == []


def test_every_letter_of_every_record_counts() -> None:
    """But for what a declaration names: a masked number, a frame of the standard library."""
    assert list(unnoticed_letters()) == []
