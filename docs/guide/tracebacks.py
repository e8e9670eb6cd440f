"""The frames of tracebacks and dumps in a recorded output, and a shorter form of it for pages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guide.programs import CLAIMS, SHOWN

#: Of a traceback (`, in`), or of a dump of faulthandler (` in`), which has no code below.
FRAME = re.compile(r'^\s+File "(?P<file>[^"]+)", line (?P<line>\d+)(?P<comma>,?) in (?P<where>.+)$')
#: A frame of a traceback, not of a program of the guide, with the code below it; and several in a row.
_FOREIGN = (
    rf'^[ \t]+File "(?!{SHOWN}/|{CLAIMS}/)[^"]+", line \d+, in .+(?:\n    (?![ \t]*File ").*)*\n?'
)
_RUN = re.compile(f"(?:{_FOREIGN})+", re.MULTILINE)
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

    def fold(run: re.Match[str]) -> str:
        foreign = re.findall(_FOREIGN, run[0], re.MULTILINE)
        return run[0] if len(foreign) <= LONGEST_RUN else f"  ...\n{foreign[-1]}"

    return _RUN.sub(fold, text)


def own_frames(text: str) -> str:
    """A traceback without the frames that are not the guide's: their paths and lines differ between installations."""
    return _RUN.sub("", text)
