"""A repository of a few short files, sound in every respect, for a test to break in one place."""

from __future__ import annotations

import datetime
import json
from dataclasses import dataclass
from pathlib import Path

from checks import CHECKS, find_problems
from guide import api, evidence
from guide.builds import WANTED, this_interpreter
from guide.programs import Program, find_programs, read_program
from guide.repository import DRAWINGS, ROOT, drawing_name

DIAGRAM = "sequenceDiagram\n    accTitle: A\n    accDescr: A asks B\n    A->>B: ask\n"
EN, ZH = "docs/en/a.md", "docs/zh/a.md"
WAY = "docs/en/way/index.md"  #: a page of the path
SHOWN, CLAIM = "examples/a/coin.py", "tests/claims/a/heads.py"
DECLARED = "tests/claims/a/declared.toml"

_PAGE = """\
# {title} {{ #a }}

{sentence}[✓](claim:a/heads)

{{* a/coin.py *}}

1.  {note}

| {header} |
|---|---|
| `heads` | {may} |
| `tails` | {may} |

{{* claims/a/flip.py *}}

```mermaid
{diagram}```
"""
_FILES = {
    EN: _PAGE.format(
        title="A coin",
        sentence="A coin has two sides.",
        note="One side of it.",
        header="Output | Said",
        may="may",
        diagram=DIAGRAM,
    ),
    ZH: _PAGE.format(
        title="硬币",
        sentence="硬币有两面。",
        note="其中一面。",
        header="输出 | 说明",
        may="可能",
        diagram=DIAGRAM,
    ),
    SHOWN: 'side = "heads"  # (1)!\nprint(side)\n',
    "examples/a/coin.out": "$ python examples/a/coin.py\nheads\n",
    CLAIM: '"""A coin has two sides. 硬币有两面。"""\n\nsides = {"heads", "tails"}\nassert len(sides) == 2\n',
    "tests/claims/a/heads.out": "$ python tests/claims/a/heads.py\n",
    "tests/claims/a/flip.py": '"""It shows a side. 总有一面朝上。"""\n\nimport random\n\n'
    'side = random.choice(["heads", "tails"])\nassert side\nprint(side)\n',
    "tests/claims/a/flip.out": "$ python tests/claims/a/flip.py\nheads\n",
    DECLARED: '[flip]\nruns = 20\n\n[flip.outcomes]\nheads = "may"\ntails = "may"\n',
    "docs/en/reference/versions.md": "# Versions { #versions }\n\n| Version | What changed | Page |\n|---|---|---|\n"
    "| 3.12 | the edge | [a coin](../a.md#a) |\n",
    "docs/zh/reference/versions.md": "# 版本 { #versions }\n\n| 版本 | 变化 | 页面 |\n|---|---|---|\n"
    "| 3.12 | 边缘 | [硬币](../a.md#a) |\n",
    f"{DRAWINGS.as_posix()}/{drawing_name(DIAGRAM)}": "<svg/>\n",
    "docs/data/glossary.toml": '[[term]]\nen = "semaphore"\nzh = "信号量"\npage = "a.md"\navoid = ["信号灯"]\n\n'
    '[[qualified]]\nen = "thread-safe"\nzh = "线程安全"\nneeds = "of what"\nallow = ["not thread-safe"]\n\n'
    '[[wording]]\nzh = ["叫醒"]\nen = ["by luck"]\nsay = "唤醒 · perhaps"\nallow = ["叫醒服务"]\nfiles = ["b.md"]\n',
    "docs/data/notes.toml": '[[row]]\nid = "S01"\nsaid_zh = "硬币"\nsaid_en = "coin"\nholds_zh = "有两面"\n'
    'holds_en = "it has two sides"\npages = ["a.md#a"]\n',
    "docs/data/changes.toml": '[[change]]\ndate = 2026-01-02\nzh = "新的一页"\nen = "A page"\npage = "a/"\n',
    WAY: "---\nlevel: start\n---\n\n# The way { #way }\n\n{* way/first.py *}\n",
    WAY.replace(
        "/en/", "/zh/"
    ): "---\nlevel: start\n---\n\n# 路线 { #way }\n\n{* way/first.py *}\n",
    "examples/way/first.py": 'print("go")\n',
    "examples/way/first.out": "$ python examples/way/first.py\ngo\n",
    "docs/data/form.toml": 'chapters = ["way"]\n',
    "docs/data/path.toml": '[[page]]\npage = "way/index.md"\nzh = "路线"\nen = "the way"\nexplains = []\n',
    "docs/data/api_left_out.toml": '[[name]]\nname = "threading.x"\nzh = "旧名字"\nen = "An old name"\n',
    "docs/data/explored.jsonl": "",
    "docs/data/api_names.txt": "threading.Lock 3.10 3.15\n",
    "tests/checks/study_notes.txt": "S01 A coin\n",
    ".github/workflows/verify.yml": f"        python: {json.dumps(WANTED)}\n",
    "mkdocs.yml": "site_name: x\n\nnav:\n  - a.md\n  - reference:\n      - reference/versions.md\n  - way/index.md\n",
    ".autocorrectrc": (ROOT / ".autocorrectrc").read_text(encoding="utf-8"),
}


def notebook(title: str, **changed: object) -> str:
    """The text of a notebook of two cells; `changed` is put into the cell of code."""
    lines = (title + " { #n }\n").splitlines(keepends=True)
    text = {"cell_type": "markdown", "metadata": {}, "source": lines}
    output = {"output_type": "stream", "name": "stdout", "text": ["1\n"]}
    code = {"cell_type": "code", "execution_count": 1, "outputs": [output], "source": ["print(1)"]}
    return json.dumps({"cells": [text, code | changed]}, ensure_ascii=False, indent=1) + "\n"


@dataclass
class Small:
    """The repository below `root`, to break."""

    root: Path

    def write(self, name: str, text: str | bytes) -> Path:
        """Make the file `name` of this text."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def read(self, name: str) -> str:
        return (self.root / name).read_text(encoding="utf-8")

    def replace(self, name: str, old: str, new: str) -> int:
        """Change the first `old` to `new` in the file `name`; the line where it stood."""
        before, found, after = self.read(name).partition(old)
        assert found, f"{name} has no {old!r}"
        self.write(name, before + new + after)
        return before.count("\n") + 1

    def append(self, name: str, text: str) -> int:
        """Add `text`, a paragraph of its own, at the end of `name`; the line where it begins."""
        before = self.read(name).rstrip("\n") + "\n\n"
        self.write(name, before + text)
        return before.count("\n") + 1

    def program(self, name: str = SHOWN) -> Program:
        return read_program(self.root / name, self.root)

    def problems(self, *checks: str) -> list[str]:
        """What these checks find, all if none is named."""
        return [str(problem) for problem in find_problems(self.root, checks or CHECKS)]

    def record(self) -> None:
        """Let the evidence say that each program was run, and watched, as it is now."""
        (self.root / evidence.EVIDENCE).parent.mkdir(parents=True, exist_ok=True)
        programs = find_programs(self.root)
        lines = [
            evidence.RunLine(
                program=one.name,
                digest=evidence.digest(one),
                where=evidence.place_of(this_interpreter(), None),
                date=datetime.date(2026, 1, 2),
                result="passed",
                runs=one.settings.runs,
                outcomes=[1] * len(one.settings.outcomes),
            )
            for one in programs
        ]
        digests = {one.program: one.digest for one in lines}
        evidence.write(self.root, evidence.merge({}, lines, digests))
        uses = {one.key: api.Uses(api.digest(one), frozenset()) for one in programs}
        api.write_uses(self.root, uses)


def make_repository(root: Path) -> Small:
    small = Small(root)
    for name, text in _FILES.items():
        small.write(name, text)
    small.write("docs/en/n.ipynb", notebook("# A lab"))
    small.write("docs/zh/n.ipynb", notebook("# 实验"))
    small.record()
    return small
