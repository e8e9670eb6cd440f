"""What happened in a run, one event after the other; README.md has the table of the kinds."""

from __future__ import annotations

from typing import Any, NamedTuple


class Event(NamedTuple):
    """Something that a thread did."""

    at: int  #: virtual nanoseconds since the start
    thread: int  #: its number, in the order of creation; -1 for none
    kind: str
    data: tuple[Any, ...] = ()
