"""A repository of two pages of five lines and one program, to break in one place at a time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from checks import find_problems
from guide import api, evidence
from guide.programs import find_programs

PROGRAM = "examples/locks/a.py"
CLAIM = "tests/claims/locks/b.py"
EN, ZH = "docs/en/a.md", "docs/zh/a.md"

FILES = {
    EN: "# A { #a }\n\nA sentence [✓](claim:locks/b).\n\n{* locks/a.py *}\n\n1.  A note.\n\nThe end.\n",
    ZH: "# 甲 { #a }\n\n一句话 [✓](claim:locks/b)。\n\n{* locks/a.py *}\n\n1.  一条注。\n\n完。\n",
    PROGRAM: 'print("hello")  # (1)!\n',
    "examples/locks/a.out": "$ python examples/locks/a.py\nhello\n",
    CLAIM: '"""It holds. 它成立。"""\n\nassert 1 + 1 == 2\n',
    "tests/claims/locks/b.out": "$ python tests/claims/locks/b.py\n",
    "docs/data/evidence.jsonl": "",
    "docs/data/glossary.toml": '[[term]]\nen = "semaphore"\nzh = "信号量"\npage = "a.md"\navoid = ["信号灯"]\n\n'
    '[[qualified]]\nzh = "线程安全"\nneeds = "对什么"\nallow = []\n\n'
    '[[qualified]]\nen = "thread-safe"\nneeds = "of what"\nallow = []\n',
    "docs/data/notes.toml": '[[row]]\nid = "S01"\nsaid_zh = "甲"\nsaid_en = "a"\nholds_zh = "乙"\nholds_en = "b"\n'
    'pages = ["a.md#a"]\n',
    "docs/data/changes.toml": '[[change]]\ndate = 2026-01-01\nzh = "新"\nen = "new"\npage = "a/"\n',
    "docs/data/api_left_out.toml": '[[name]]\nname = "threading.settrace"\nzh = "没用"\nen = "unused"\n',
    "tests/checks/study_notes.txt": "S01 A topic\n",
    ".github/workflows/verify.yml": "",
    ".autocorrectrc": "",
}


class Repository:
    """Files below a folder of the test's own."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def write(self, name: str, text: str | bytes) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())

    def read(self, name: str) -> str:
        return (self.root / name).read_text(encoding="utf-8")

    def replace(self, name: str, old: str, new: str) -> int:
        """Change `old` to `new`; the line where it stood."""
        text = self.read(name)
        assert old in text, (name, old)
        self.write(name, text.replace(old, new, 1))
        return text[: text.index(old)].count("\n") + 1

    def append(self, name: str, text: str) -> int:
        """Add `text` at the end of a file, below a blank line; the line where it begins."""
        before = self.read(name)
        self.write(name, before + "\n" + text)
        return before.count("\n") + 2

    def problems(self, check: str) -> list[str]:
        return [str(one) for one in find_problems(self.root, [check])]

    def record(self) -> None:
        """Note every program as run, as it is now."""
        lines = [
            evidence.RunLine.model_validate(
                {
                    "program": one.name,
                    "digest": evidence.digest(one),
                    "where": "3.11.7 linux",
                    "date": "2026-01-01",
                    "result": "passed",
                    "runs": 1,
                    "outcomes": [
                        0 if when == "never" else 1 for when in one.settings.outcomes.values()
                    ],
                }
            )
            for one in find_programs(self.root)
        ]
        merged = evidence.merge({}, lines, {line.program: line.digest for line in lines})
        evidence.write(self.root, merged)
        uses = {one.key: api.Uses(api.digest(one), frozenset()) for one in find_programs(self.root)}
        api.write_uses(self.root, uses)


@pytest.fixture
def repository(tmp_path: Path, root: Path) -> Repository:
    made = Repository(tmp_path)
    for name, text in FILES.items():
        made.write(name, text)
    for name in (".autocorrectrc", ".github/workflows/verify.yml"):
        made.write(name, (root / name).read_bytes())
    made.record()
    return made


@pytest.fixture
def expect(repository: Repository) -> Callable[..., None]:
    """`expect(check, start, …)`: the check finds something that starts so, for each of them."""

    def found(check: str, *starts: str) -> None:
        said = repository.problems(check)
        for start in starts:
            assert any(one.startswith(start) for one in said), f"{start!r} not in:\n" + "\n".join(
                said
            )

    return found
