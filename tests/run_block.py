"""Run one inline block of a page as `__main__`, its lines where the page has them.

    python tests/run_block.py docs/en/threads/gil.md 34 45 0

The numbers are the lines of the opening and of the closing fence, and how far the block is indented. A
traceback then names the page and the line of the very statement.
"""

import sys
from pathlib import Path


def main() -> None:
    path = Path(sys.argv[1])
    first, last, indent = map(int, sys.argv[2:5])
    body = path.read_text(encoding="utf-8").split("\n")[first : last - 1]
    body = [line[min(indent, len(line) - len(line.lstrip(" "))) :] for line in body]
    code = compile("\n" * first + "\n".join(body) + "\n", str(path), "exec")
    module = type(sys)("__main__")
    module.__file__ = str(path)
    sys.modules["__main__"] = module
    sys.argv = [str(path)]
    del sys.path[0]
    try:
        exec(code, module.__dict__)
    except SystemExit as leaving:
        place = leaving.__traceback__
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        line = place.tb_lineno if place is not None else 0
        print(
            f"{path}:{line}: an inline block must not call sys.exit(): make it a program",
            file=sys.stderr,
        )
        sys.stderr.flush()
        raise SystemExit(3) from None


if __name__ == "__main__":
    main()
