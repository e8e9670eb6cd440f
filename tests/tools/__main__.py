"""The commands of the repository: `python tests/tools COMMAND --help`.

Each other module of this folder is a command; the first line of its docstring says what it does.
"""

from __future__ import annotations

import ast
import importlib
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def commands() -> dict[str, str]:
    """Name -> what it does."""
    found = {}
    for path in sorted(HERE.glob("[!_]*.py")):
        said = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
        found[path.stem] = said.partition("\n")[0]
    return found


def main() -> int:
    known = commands()
    if len(sys.argv) < 2 or sys.argv[1] not in known:
        print("python tests/tools COMMAND [--help]", file=sys.stderr)
        for name, what in known.items():
            print(f"  {name:17} {what}", file=sys.stderr)
        return 2
    sys.path[:0] = [str(HERE.parents[1] / "docs"), str(HERE.parent)]
    name = sys.argv.pop(1)
    sys.argv[0] = f"python tests/tools {name}"
    return int(importlib.import_module(f"tools.{name}").main())


if __name__ == "__main__":
    sys.exit(main())
