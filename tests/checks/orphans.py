"""Orphans: every program is on a page in both languages, or hangs on a sentence there; every `.out` has its
program; the folders of programs hold nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from guide.pages import LANGUAGES, PageError, claim_path, read_page, read_text
from guide.programs import CLAIMS, DECLARED, SHOWN, find_programs
from guide.repository import Problem, page_paths, problem_of, relative

_VARIANT = re.compile(r"\.py3\d+$")


def problems(root: Path) -> Iterator[Problem]:
    for kind in (SHOWN, CLAIMS):
        for path in sorted((root / kind).rglob("*")):
            yield from _file_problems(path, root)
    programs = find_programs(root)
    for language in LANGUAGES:
        code: set[str] = set()
        outputs: set[str] = set()
        claims: set[str] = set()
        for page in map(read_page, page_paths(root, language)):
            code |= {one.program for one in page.programs if one.shows_code}
            outputs |= {one.output for one in page.programs if one.output}
            claims |= {claim_path(one.target) for one in page.claims}
            for claim in page.claims:
                if not (root / claim_path(claim.target)).is_file():
                    name = relative(page.path, root)
                    yield Problem(
                        name,
                        claim.line,
                        f"there is no {claim_path(claim.target)}: write `claim:chapter/name`, without .py",
                    )
        for program in programs:
            output = program.name.removesuffix(".py") + ".out"
            if program.name in claims:
                continue
            if program.name not in code:
                how = "show it, or hang it on a sentence" if program.is_claim else "show it"
                yield Problem(
                    program.name, 1, f"no page in docs/{language}/ shows it: {how}, or delete it"
                )
            elif output not in outputs:
                yield Problem(
                    output, 1, f"no page in docs/{language}/ shows it: show it below its program"
                )


def _file_problems(path: Path, root: Path) -> Iterator[Problem]:
    name = relative(path, root)
    if (path.is_dir() and path.suffix not in (".py", ".out")) or "__pycache__" in path.parts:
        return
    if path.suffix == ".out":
        if not path.is_file():
            yield Problem(name, 1, "is no file: delete it, or give it another name")
            return
        try:
            read_text(path)
        except PageError as error:
            yield problem_of(error, root)
        stem = _VARIANT.sub("", path.name.removesuffix(".out"))
        if not path.with_name(stem + ".py").exists():
            yield Problem(name, 1, f"there is no {stem}.py beside it: delete it, or restore it")
    elif path.name != DECLARED and (path.suffix != ".py" or path.name.startswith("test_")):
        yield Problem(name, 1, f"here are programs, their .out and {DECLARED} only: move it")
