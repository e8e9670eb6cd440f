"""The frames of tracebacks and dumps in a recorded output, and a shorter form of it for pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from guide.programs import CLAIMS, SHOWN

#: Of a traceback (`, in`), or of a dump of faulthandler (` in`), which has no code below.
FRAME = re.compile(r'^\s+File "(?P<file>[^"]+)", line (?P<line>\d+)(?P<comma>,?) in (?P<where>.+)$')
#: Of a traceback, with the code below it; not of a program of the guide.
_FOREIGN = re.compile(rf'(?m)^  File "(?!{SHOWN}/|{CLAIMS}/)[^"]+", line \d+, in .+\n(?:    .*\n)*')
LONGEST_RUN = 3  #: frames in a row, not of the guide, that a traceback on a page shows


def is_own(file: str) -> bool:
    """Whether a frame's file is a program of the guide, not the standard library or what started the program."""
    return file.startswith((f"{SHOWN}/", f"{CLAIMS}/"))


def frames(text: str) -> Iterator[tuple[int, str, int, str | None]]:
    """The frames of tracebacks and dumps: place, file, line, and the code below it if there is any."""
    lines = text.splitlines()
    for number, line in enumerate(lines):
        if frame := FRAME.match(line):
            below = lines[number + 1] if number + 1 < len(lines) else ""
            code = below.strip() if frame["comma"] and below.startswith("    ") else None
            yield number, frame["file"], int(frame["line"]), code


def fold_frames(text: str) -> str:
    """A traceback without long runs of frames that are not the guide's: of each only the last, below a line `  ...`."""
    kept: list[str] = []
    foreign: list[list[str]] = []  # the frames since the last kept line, with the code below each
    for line in [*text.split("\n"), ""]:
        frame = FRAME.match(line)
        if frame and frame["comma"] and not is_own(frame["file"]):
            foreign.append([line])
        elif foreign and not frame and line.startswith("    "):
            foreign[-1].append(line)
        else:
            if len(foreign) > LONGEST_RUN:
                kept.append("  ...")
                foreign = foreign[-1:]
            kept += [*chain.from_iterable(foreign), line]
            foreign = []
    return "\n".join(kept[:-1])


def own_frames(text: str) -> str:
    """A traceback without the frames that are not the guide's: their paths and lines differ between installations."""
    return _FOREIGN.sub("", text)
