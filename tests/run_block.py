"""Run one inline block of a page as `__main__`, its lines where the page has them.

    python tests/run_block.py docs/en/threads/gil.md 34 51

Each number is the line of an opening fence; several are blocks that continue one another. A traceback
then names the page and the line of the very statement.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "docs"))

from guide.pages import read_page


def main() -> None:
    path = Path(sys.argv[1])
    wanted = [int(word) for word in sys.argv[2:]]
    lines: list[str] = []
    for fence in read_page(path).fences:
        if fence.line in wanted:
            lines += [""] * (fence.line - len(lines)) + fence.body
    code = compile("\n".join(lines) + "\n", str(path), "exec")
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
            f"{path}:{line}: an inline block must not call sys.exit(): make it an example",
            file=sys.stderr,
        )
        sys.stderr.flush()
        raise SystemExit(3) from None


if __name__ == "__main__":
    main()
