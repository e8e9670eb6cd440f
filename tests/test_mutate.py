"""A sample of `make mutate`: one fault of each kind that needs no built site."""

from __future__ import annotations

from tools.mutate import KINDS, run_copies

#: Faults of synchronisation are left to `make mutate`: by chance a run may look right.
SAMPLED = [
    kind
    for kind, (_, _, first) in KINDS.items()
    if first != "site" and kind not in ("join", "with lock", "task_done", "wait")
]


def test_a_fault_of_each_kind_is_noticed() -> None:
    results = run_copies(len(SAMPLED), "sample", SAMPLED, jobs=1)
    assert sorted(kind for kind, *_ in results) == sorted(SAMPLED)
    assert [one for one in results if not one[-1]] == []
