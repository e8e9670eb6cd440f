"""What the checks find in programs, their declarations and records, and in the tables of data."""

from __future__ import annotations

import json

import pytest

from .conftest import CLAIM, EN, PROGRAM, ZH, Repository

DECLARED = "examples/locks/declared.toml"
EVIDENCE = "docs/data/evidence.jsonl"
USERS = "docs/data/api_users.jsonl"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('mask = [".*"]', "a mask hides numbers and addresses only"),
        ("mask = ['(\\d+) (\\d+)']", "has 2 groups"),
        ("mask = ['[']", "is not a regular expression"),
        ("mask = ['(?:[^0-9]+)+9']", "repeats a repetition"),
        ("mask = ['pid (\\d+)']", "hides nothing in the recorded output"),
        ('mask = "x"', "mask = 'x': input should be a valid tuple"),
        ("colour = 1", "unknown key 'colour': the keys are order, "),
        ('order = "some"', "order = 'some': input should be 'exact' or 'any'"),
        ("timeout = 0", "greater than 0"),
        ("timeout = 1000", "less than or equal to 60"),
        ("runs = 1.5", "runs = 1.5: input should be a valid integer"),
        ("runs = true", "runs = True: input should be a valid integer"),
        ("stderr = 1", "stderr = 1: input should be a valid boolean"),
        ("stderr = true", "nothing of standard error is recorded"),
        ('traceback = "own frames"', "there is no traceback in the recorded output"),
        ('python = "three"', "must be a version range"),
        ('python = ">=4"', "holds on no version from 3.10 to 3.15"),
        ('platform = ["beos"]', "input should be 'linux', 'darwin' or 'win32'"),
        ("platform = []", "at least 1 item"),
        ("build = []", "at least 1 item"),
        ("exit = 300", "less than or equal to 255"),
        ('requires = ["no module"]', "is no module"),
        ('start_methods = ["spawn", "spawn"]', "names one twice"),
        ("order =", "is not TOML"),
        ('outcomes = {"x " = "may"}', "without spaces at its ends"),
        ('outcomes = {"x" = "must"}', "input should be 'always', 'may' or 'never'"),
    ],
)
def test_declarations(repository: Repository, line: str, message: str) -> None:
    repository.write(DECLARED, f"# A comment.\n\n[a]\n{line}\n")
    (found,) = repository.problems("declarations")
    place = 3 if ("hides nothing" in message or "recorded" in message) else 4
    assert found.startswith(f"{DECLARED}:{place}: "), found
    assert message in found


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[gone]\nruns = 2\n", "there is no gone.py beside it"),
        ("[a]\n", "write what is declared of a"),
        ("a = 1\n", "write what is declared of a"),
    ],
)
def test_declarations_of_no_program(repository: Repository, text: str, message: str) -> None:
    repository.write(DECLARED, text)
    (found,) = repository.problems("declarations")
    assert found.startswith(f"{DECLARED}:1: {message}")


def test_orphans(repository: Repository) -> None:
    repository.write("examples/locks/nobody.py", "print(1)\n")
    repository.write("tests/claims/locks/nobody.py", "assert 1\n")
    repository.write("examples/locks/gone.out", "$ x\n")
    repository.write("examples/locks/notes.txt", "x")
    repository.write("examples/locks/test_x.py", "print(1)\n")
    (repository.root / "examples/locks/c.py").mkdir()
    (repository.root / "examples/locks/d.out").mkdir()
    found = repository.problems("orphans")
    for start in (
        "examples/locks/gone.out:1: there is no gone.py beside it",
        "examples/locks/notes.txt:1: here are programs, their .out and declared.toml only",
        "examples/locks/test_x.py:1: here are programs",
        "examples/locks/d.out:1: is no file",
    ):
        assert any(one.startswith(start) for one in found), (start, found)
    assert repository.problems("declarations")[0].startswith("examples/locks/c.py:1: is no file")
    (repository.root / "examples/locks/c.py").rmdir()
    found = repository.problems("orphans")
    for language in ("zh", "en"):
        how = f"no page in docs/{language}/ shows it: "
        assert any(
            one == f"examples/locks/nobody.py:1: {how}show it, or delete it" for one in found
        )
        assert any(
            one.startswith(f"tests/claims/locks/nobody.py:1: {how}show it, or hang")
            for one in found
        )


def test_a_program_without_its_output(repository: Repository) -> None:
    for page in (EN, ZH):
        repository.replace(page, "{* locks/a.py *}", "{* locks/a.py | code *}")
    assert repository.problems("orphans")[0].startswith(
        "examples/locks/a.out:1: no page in docs/en/ shows it: show it below its program"
    )


@pytest.mark.parametrize(
    ("code", "line", "message"),
    [
        ("assert 1\n", 1, "a shown program has no `assert`"),
        ("x = 1\n" * 26, 26, "26 lines, at most 25"),
        ("x = 1\ny = '" + "x" * 70 + "'\n", 2, "76 columns, at most 72"),
        ("import sys\nsys._getframe()\n", 2, "an inner name, _getframe"),
        ("def f(): pass\nf.__code__\n", 2, "an inner name, __code__"),
    ],
)
def test_shown(repository: Repository, code: str, line: int, message: str) -> None:
    repository.write(PROGRAM, code)
    (found,) = repository.problems("shown")
    assert found.startswith(f"{PROGRAM}:{line}: {message}")


def test_shown_what_is_fine(repository: Repository) -> None:
    repository.write(
        PROGRAM, "for _ in range(2):\n    x = '" + "x" * 60 + "'  # (1)!\n\nif __name__: pass\n"
    )
    assert repository.problems("shown") == []


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ('"""It holds. 它成立。"""\nprint(1)\n', "asserts nothing"),
        ('"""It holds."""\nassert 1\n', "its docstring has no sentence in Chinese"),
        ('"""它成立。"""\nassert 1\n', "its docstring has no sentence in English"),
        ("", "asserts nothing"),
    ],
)
def test_claims(repository: Repository, code: str, message: str) -> None:
    repository.write(CLAIM, code)
    assert repository.problems("claims")[0].startswith(f"{CLAIM}:1: {message}")


TRACEBACK = f"""$ python {PROGRAM}
[stderr]
Traceback (most recent call last):
  File "{PROGRAM}", line 2, in <module>
    1 / 0
ZeroDivisionError: division by zero
[exit 1]
"""


def test_records(repository: Repository) -> None:
    repository.write(PROGRAM, "x = 1  # (1)!\n1 / 0\n")
    repository.write("examples/locks/a.out", TRACEBACK)
    assert repository.problems("records") == []
    repository.write(PROGRAM, "x = 1  # (1)!\n2 / 0\n")
    (found,) = repository.problems("records")
    assert found.startswith(f"examples/locks/a.out:4: line 2 of {PROGRAM} is '2 / 0' now")
    repository.write(PROGRAM, "1 / 0  # (1)!\n")
    (found,) = repository.problems("records")
    assert found.startswith(f"examples/locks/a.out:4: line 2 of {PROGRAM} is None now")


def test_evidence_of_a_changed_program(repository: Repository) -> None:
    for name, text in (
        (PROGRAM, "print(1)\n"),
        ("examples/locks/a.out", "$ x\n"),
        (DECLARED, "[a]\nruns = 2\n"),
    ):
        repository.record()
        before = repository.read(name) if name != DECLARED else None
        repository.write(name, text)
        assert repository.problems("evidence")[0].startswith(
            f"{PROGRAM}:1: it, its declaration or its output"
        )
        if before is not None:
            repository.write(name, before)


def test_evidence_of_a_failure_stays(repository: Repository) -> None:
    entries = [json.loads(line) for line in repository.read(EVIDENCE).splitlines()]
    entries[0]["failed"] = {"3.14.1 linux spawn": "2026-01-02"}
    repository.write(EVIDENCE, "".join(json.dumps(one) + "\n" for one in entries))
    assert repository.problems("evidence") == [
        f"{PROGRAM}:1: failed on 3.14.1 linux spawn and was not changed since: mend it"
    ]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"3.11.7 linux":"1"', '"3.11.7 linux":"-5"', "runs.3.11.7 linux: "),
        ('"3.11.7 linux":"1"', '"3.11.7 linux":""', "runs.3.11.7 linux: "),
        ('"3.11.7 linux":"1"', '"3.11.7 beos":"1"', "runs.3.11.7 beos.[key]: "),
        ('"date":"2026-01-01"', '"date":"9999-99-99"', "date: "),
        ('"date":"2026-01-01"', '"date":"2999-01-01"', "date: is a day to come"),
        ('"date":"2026-01-01",', "", "date: Field required"),
        ('{"program"', '{"colour":1,"program"', "colour: Extra inputs"),
        ('"examples/locks/a.py"', '"examples/locks/no.py"', "there is no examples/locks/no.py"),
        ('{"program"', '{"program', "Invalid JSON"),
        ('"tests/claims/locks/b.py"', '"examples/locks/a.py"', "examples/locks/a.py stands after"),
    ],
)
def test_evidence_that_can_not_be(repository: Repository, old: str, new: str, message: str) -> None:
    line = repository.replace(EVIDENCE, old, new)
    found = repository.problems("evidence")
    assert any(one.startswith(f"{EVIDENCE}:{line}: {message}") for one in found), found


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        ("glossary.toml", "avoid =", "avoids =", "unknown key 'avoids'"),
        ("glossary.toml", 'page = "a.md"\n', "", "has no 'page'"),
        ("notes.toml", "[[row]]", "[[row]", "is not TOML"),
        ("notes.toml", "pages = [", 'x = ["a"]\npages = [', "unknown key 'x'"),
        ("changes.toml", "date = 2026-01-01", 'date = "2026"', "must be a date"),
        ("api_left_out.toml", 'zh = "', 'zh = 1 # "', "zh = 1: must be text"),
    ],
)
def test_data(repository: Repository, name: str, old: str, new: str, message: str) -> None:
    repository.replace(f"docs/data/{name}", old, new)
    (found,) = repository.problems("data")
    assert found.startswith(f"docs/data/{name}:")
    assert message in found


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        ("tests/checks/study_notes.txt", "S01", "S02", "S02 has no row in"),
        ("docs/data/notes.toml", "a.md#a", "gone.md", "S01: there is no docs/zh/gone.md"),
        ("docs/data/notes.toml", "a.md#a", "a.md#gone", "S01: docs/zh/a.md has no heading #gone"),
        ("docs/data/notes.toml", 'said_zh = "甲"', 'said_zh = ""', "S01 has no said_zh"),
        ("docs/data/notes.toml", '["a.md#a"]', "[]", "S01 leads to no page"),
        ("docs/data/notes.toml", "S01", "S03", "S03 is not in"),
    ],
)
def test_study_notes(repository: Repository, name: str, old: str, new: str, message: str) -> None:
    repository.replace(name, old, new)
    assert any(message in one for one in repository.problems("study_notes"))


def notebook(code: str = "1 + 1", markdown: str = "# A { #a }", **cell: object) -> str:
    output = {"output_type": "stream", "name": "stdout", "text": ["2\n"]}
    filled = {
        "cell_type": "code",
        "source": [code],
        "outputs": [output],
        "execution_count": 1,
    } | cell
    return json.dumps(
        {"cells": [{"cell_type": "markdown", "source": [markdown]}, filled]},
        indent=1,
        ensure_ascii=False,
    )


def test_notebooks(repository: Repository) -> None:
    zh, en = "docs/zh/x.ipynb", "docs/en/x.ipynb"
    repository.write(zh, notebook())
    assert repository.problems("notebooks")[0].startswith(f"{zh}:1: has no twin {en}")
    repository.write(en, notebook())
    assert repository.problems("notebooks") == []
    for text, message in (
        (notebook("1 + 2"), "a cell differs"),
        (notebook(markdown="# B { #b }"), "a cell differs"),
        (notebook(execution_count=None), "this cell was not run"),
        (notebook(outputs=[{"output_type": "error"}]), "this cell ended with an error"),
        (notebook(outputs=[]), "has no output at all"),
        ("{\n", "is no notebook"),
    ):
        repository.write(en, text)
        assert any(message in one for one in repository.problems("notebooks")), message


def test_terms(repository: Repository) -> None:
    line = repository.append(ZH, "信号灯是另一回事。\n")
    repository.append(ZH, "`信号灯` 不算，[链接](信号灯.md) 也不算。\n")
    assert repository.problems("terms") == [
        f"{ZH}:{line}: '信号灯': the glossary's word for semaphore is '信号量'"
    ]


@pytest.mark.parametrize(
    ("page", "words", "message"),
    [
        (ZH, "队列是线程安全的。\n", "a bare '线程安全'"),
        (EN, "A queue is thread-safe.\n", "a bare 'thread-safe'"),
        (EN, "You simply start it.\n", "'simply' talks down"),
        (ZH, "显然如此。\n", "'显然' talks down"),
    ],
)
def test_tone(repository: Repository, page: str, words: str, message: str) -> None:
    line = repository.append(page, words)
    (found,) = repository.problems("terms")
    assert found.startswith(f"{page}:{line}: {message}")


def test_terms_and_typography_of_data_and_notebooks(repository: Repository) -> None:
    data = repository.replace(
        "docs/data/notes.toml", 'said_zh = "甲"', 'said_zh = "信号灯用Python写,队列是线程安全的"'
    )
    repository.write("docs/zh/x.ipynb", notebook(markdown="信号灯用Python写,队列是线程安全的"))
    repository.write("docs/en/x.ipynb", notebook(markdown="A queue is thread-safe."))
    cell = (
        repository.read("docs/zh/x.ipynb")
        .splitlines()
        .index('    "信号灯用Python写,队列是线程安全的"')
        + 1
    )
    terms = repository.problems("terms")
    for place in (f"docs/data/notes.toml:{data}", f"docs/zh/x.ipynb:{cell}"):
        assert any(one.startswith(f"{place}: '信号灯'") for one in terms), terms
        assert any(one.startswith(f"{place}: a bare '线程安全'") for one in terms), terms
        assert any(
            one.startswith(f"{place}: write ") for one in repository.problems("typography")
        ), place
    assert any(
        one.startswith("docs/en/x.ipynb:") and "a bare 'thread-safe'" in one for one in terms
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("用Python写,试试看。\n", "write"),
        ("这一段断成了\n两行。\n", "the paragraph is broken"),
    ],
)
def test_typography(repository: Repository, text: str, message: str) -> None:
    line = repository.append(ZH, text)
    assert any(
        one.startswith(f"{ZH}:{line}: {message}") for one in repository.problems("typography")
    )


def test_workflows(repository: Repository) -> None:
    repository.replace(".github/workflows/verify.yml", '"3.13t", ', "")
    assert ".github/workflows/verify.yml:" in repository.problems("workflows")[0]


def test_a_program_was_changed_after_it_was_watched(repository: Repository) -> None:
    repository.append(CLAIM, "assert 2 + 2 == 4\n")
    assert repository.problems("api") == [
        f"{CLAIM}:1: it was changed after the names it uses were written down: `python tests/tools api`"
    ]


def test_a_program_was_watched_and_is_gone(repository: Repository) -> None:
    text = repository.read(USERS)
    repository.write(USERS, text + '["locks/gone","01234567","queue: Queue"]\n')
    assert repository.problems("api") == [
        f"{USERS}:3: there is no program locks/gone: `python tests/tools api`"
    ]


def test_lines_of_uses_out_of_order(repository: Repository) -> None:
    first, *rest = repository.read(USERS).splitlines(keepends=True)
    for lines, place, said in (
        ([first, *rest, first], 3, "claims/locks/b stands after locks/a"),
        ([first, first, *rest], 2, "claims/locks/b stands after claims/locks/b"),
        ([*rest, first], 2, "claims/locks/b stands after locks/a"),
    ):
        repository.write(USERS, "".join(lines))
        (found,) = repository.problems("api")
        assert found.startswith(f"{USERS}:{place}: {said}"), found


@pytest.mark.parametrize(
    "line", ["", "[]", '["a","b"]', '["a","b","queue"]', '{"a": 1}', '["a",1,""]']
)
def test_a_line_of_uses_that_can_be_none(repository: Repository, line: str) -> None:
    repository.write(USERS, repository.read(USERS) + line + "\n")
    (found,) = repository.problems("api")
    assert found.startswith(f"{USERS}:3: is no line of uses")
