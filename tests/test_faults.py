"""Break the repository in one place at a time: a check must say so, with the file and the line.

Each test changes a copy. `make mutate` does the same at random and in large numbers.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from checks.typography import problems as typography_problems
from faults import Copy, copy_repository

PAGE_ZH = "docs/zh/threads/arguments.md"
PAGE_EN = "docs/en/threads/arguments.md"
SCRIPT = "examples/threads/arguments.py"


@pytest.fixture
def copy(root: Path, tmp_path: Path) -> Copy:
    return copy_repository(root, tmp_path / "repository")


def expect(found: list[str], *starts: str) -> None:
    for start in starts:
        assert any(one.startswith(start) for one in found), f"{start!r} not in:\n" + "\n".join(
            found
        )


def test_the_copy_is_sound(copy: Copy) -> None:
    assert copy.problems() == []


# --- examples -----------------------------------------------------------------------------------


def fails(copy: Copy, program: str, *messages: str) -> None:
    done = copy.pytest("tests/test_examples.py", "-k", program)
    assert done.returncode == 1, done.stdout
    for message in messages:
        assert message in done.stdout, done.stdout


def test_a_digit_in_an_output(copy: Copy) -> None:
    line = copy.replace("examples/threads/arguments_string.out", "'a'", "'7'")
    fails(
        copy,
        "arguments_string",
        f"examples/threads/arguments_string.out:{line}: stdout is not what the page shows",
        "shown at docs/zh/threads/arguments.md:",
        "shown at docs/en/threads/arguments.md:",
    )


def test_a_removed_join(copy: Copy) -> None:
    copy.replace("examples/threads/arguments_no_comma.py", "thread.join()\n", "")
    # Without the join the script may end in any of several ways; some recorded thing always differs.
    line = copy.replace(SCRIPT, "    thread.join()\n", "    threading.Event().wait(0) or None\n")
    copy.replace(
        SCRIPT, "    received.append", "    threading.Event().wait(0.2)\n    received.append"
    )
    assert line
    fails(copy, "threads/arguments", f"{SCRIPT}:")


def test_a_false_assert(copy: Copy) -> None:
    line = copy.replace(
        SCRIPT, 'assert received == ["hello Ana!"', 'assert received != ["hello Ana!"'
    )
    fails(
        copy, "threads/arguments", f"{SCRIPT}:{line}: exit code 1, it declares 0", "AssertionError"
    )


def test_output_on_standard_error(copy: Copy) -> None:
    copy.append(SCRIPT, 'import sys\nprint("oops", file=sys.stderr)\n')
    fails(copy, "threads/arguments", "writes to standard error, which it does not declare")


def test_a_warning(copy: Copy) -> None:
    line = copy.append(SCRIPT, "print(threading.current_thread().getName())\n")
    fails(copy, "threads/arguments", f"{SCRIPT}:{line}: exit code 1", "DeprecationWarning")


def test_a_missing_output(copy: Copy) -> None:
    (copy.root / "examples/threads/arguments.out").unlink()
    fails(
        copy, "threads/arguments", "examples/threads/arguments.out:1: there is no recorded output"
    )


def test_another_command_in_an_output(copy: Copy) -> None:
    copy.replace("examples/threads/arguments.out", "$ python examples", "$ python3 examples")
    fails(copy, "threads/arguments", "examples/threads/arguments.out:1: must start with `$ python")


def test_an_update_mends_an_output_and_leaves_the_others(copy: Copy) -> None:
    copy.replace("examples/threads/arguments_string.out", "'a'", "'7'")
    other = copy.root / "examples/threads/arguments.out"
    before = other.stat().st_mtime_ns
    done = copy.pytest("tests/test_examples.py", "-k", "threads/arguments", "--update")
    assert done.returncode == 0, done.stdout
    assert "'7'" not in (copy.root / "examples/threads/arguments_string.out").read_text()
    assert other.stat().st_mtime_ns == before


def test_an_outcome_that_never_comes(copy: Copy) -> None:
    block = '# /// example\n# runs = 2\n# [[outcome]]\n# text = "nobody prints this"\n# when = "may"\n# ///\n'
    copy.replace(SCRIPT, "\nimport threading", f"\n{block}\nimport threading")
    fails(copy, "threads/arguments", "may appear and was never seen in 2 runs")


def test_an_outcome_that_must_never_come(copy: Copy) -> None:
    printed = "['hello Ana!', 'hello Bo?', 'hello Cy.']"
    block = f'# /// example\n# [[outcome]]\n# text = "{printed}"\n# when = "never"\n# ///\n'
    copy.replace(SCRIPT, "\nimport threading", f"\n{block}\nimport threading")
    fails(copy, "threads/arguments", "must never appear and was seen in 1 runs")


OUTCOMES = """# /// example
# runs = 20
# [[outcome]]
# text = "heads"
# when = "may"
# [[outcome]]
# text = "tails"
# when = "may"
# ///
"""


def test_declared_outcomes_may_differ_from_the_record(copy: Copy) -> None:
    copy.replace(SCRIPT, "\nimport threading", f"\n{OUTCOMES}\nimport threading")
    copy.append(SCRIPT, 'import random\nprint(random.choice(["heads", "tails"]))\n')
    done = copy.pytest("tests/test_examples.py", "-k", "threads/arguments and not arguments_")
    assert done.returncode == 0, done.stdout


def test_an_outcome_that_nobody_declared(copy: Copy) -> None:
    copy.replace(SCRIPT, "\nimport threading", f"\n{OUTCOMES}\nimport threading")
    copy.append(SCRIPT, 'print("on its edge")\n')
    fails(copy, "threads/arguments", "+on its edge")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("while True: pass", "did not end within 0.5 s"),
        ('while True: print("x" * 10_000)', "wrote more than 1,000,000 bytes: print less"),
        (
            "import subprocess, sys; subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])",
            "left processes behind",
        ),
        ("input()", "exit code 1, it declares 0"),
    ],
)
def test_a_program_out_of_bounds(
    copy: Copy, monkeypatch: pytest.MonkeyPatch, line: str, message: str
) -> None:
    monkeypatch.setenv("GUIDE_PATIENCE", "1" if message.endswith("0.5 s") else "60")
    block = "# /// example\n# timeout = 0.5\n# ///\n"
    copy.replace(SCRIPT, "\nimport threading", f"\n{block}\nimport threading")
    number = copy.append(SCRIPT, f"{line}\n")
    place = number if "exit code" in message else 1
    fails(copy, "threads/arguments and not arguments_", f"{SCRIPT}:{place}: {message}")


# --- pages --------------------------------------------------------------------------------------


def test_a_titled_block_with_code_of_its_own(copy: Copy) -> None:
    line = copy.append(PAGE_EN, '```python title="x"\nprint(1)\n```\n')
    expect(
        copy.problems(),
        f"{PAGE_EN}:{line}: a block with a title shows a file",
        f"{PAGE_EN}:{line}: block",
    )


def test_a_block_in_sh(copy: Copy) -> None:
    for page in (PAGE_EN, PAGE_ZH):
        line = copy.append(page, "```sh\nls\n```\n")
        expect(copy.problems(), f"{page}:{line}: a ```sh block is not run")


def test_a_block_in_no_known_language(copy: Copy) -> None:
    line = copy.append(PAGE_EN, "```rust\nfn main() {}\n```\n")
    expect(
        copy.problems(), f"{PAGE_EN}:{line}: a block in 'rust' is neither run, included nor plain"
    )


def test_a_long_inline_block(copy: Copy) -> None:
    line = copy.append(PAGE_EN, "```python\n" + "print(1)\n" * 11 + "```\n")
    expect(copy.problems(), f"{PAGE_EN}:{line}: an inline block of 11 lines")


def test_an_indented_code_block(copy: Copy) -> None:
    line = copy.append(PAGE_EN, "Words.\n\n    print(1)\n") + 2
    expect(copy.problems(), f"{PAGE_EN}:{line}: an indented code block is never run")


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("\tprint(1)\n", "an indented code block"),
        ("> ```python\n> print(1)\n> ```\n", "a code block in a quote"),
        ("<pre><code>print(1)</code></pre>\n", "a code block in HTML"),
    ],
)
def test_code_that_no_fence_holds(copy: Copy, text: str, how: str) -> None:
    line = copy.append(PAGE_EN, f"Words.\n\n{text}") + 2
    expect(copy.problems("accounting"), f"{PAGE_EN}:{line}: {how} is never run")


def test_an_unclosed_block(copy: Copy) -> None:
    line = copy.append(PAGE_EN, "```python\nprint(1)\n")
    expect(copy.problems(), f"{PAGE_EN}:{line}: the block that opens here is never closed")


def test_a_heading_in_one_language(copy: Copy) -> None:
    line = copy.append(PAGE_EN, "## More { #more }\n\nWords.\n")
    expect(copy.problems(), f"{PAGE_EN}:{line}: heading '## {{ #more }}' is missing in {PAGE_ZH}")


def test_a_heading_without_an_id(copy: Copy) -> None:
    line = copy.append(PAGE_ZH, "## 更多\n")
    expect(copy.problems(), f"{PAGE_ZH}:{line}: the heading has no id")


def test_a_note_without_its_item(copy: Copy) -> None:
    line = copy.replace(PAGE_EN, f'```python title="{SCRIPT}"', f'```python title="{SCRIPT}"')
    copy.replace(PAGE_EN, "3.  `kwargs` is a dictionary of named arguments.\n", "")
    expect(copy.problems(), f"{PAGE_EN}:{line}: the code has 3 notes, the list below it 2")


def test_a_mark_of_a_note_in_a_string(copy: Copy) -> None:
    line = copy.append(SCRIPT, 'text = """\nword  # (4)!\n"""\n') + 1
    expect(copy.problems(), f"{SCRIPT}:{line}: a note's mark inside a string")


def test_an_inline_block_for_some_versions(copy: Copy) -> None:
    line = copy.append(
        PAGE_EN, "```python\nimport sys\nif sys.version_info >= (3, 13):\n    print(1)\n```\n"
    )
    expect(copy.problems(), f"{PAGE_EN}:{line + 2}: an inline block runs on one version only")


def test_a_deleted_english_page(copy: Copy) -> None:
    (copy.root / PAGE_EN).unlink()
    expect(copy.problems(), f"{PAGE_ZH}:1: has no twin {PAGE_EN}")


def test_a_deleted_chinese_page(copy: Copy) -> None:
    (copy.root / PAGE_ZH).unlink()
    expect(copy.problems(), f"{PAGE_EN}:1: has no twin {PAGE_ZH}")


def test_a_link_in_one_language(copy: Copy) -> None:
    line = copy.append(PAGE_EN, "[the GIL](gil.md)\n")
    expect(copy.problems(), f"{PAGE_EN}:{line}: link 'gil.md' is missing in {PAGE_ZH}")


def test_an_example_on_no_page(copy: Copy) -> None:
    shutil.copy(copy.root / SCRIPT, copy.root / "examples/threads/nobody_shows_me.py")
    expect(copy.problems(), "examples/threads/nobody_shows_me.py:1: no page in docs/zh/ shows it")


def test_an_output_without_a_script(copy: Copy) -> None:
    (copy.root / "examples/threads/gone.out").write_text("$ python examples/threads/gone.py\n")
    expect(copy.problems(), "examples/threads/gone.out:1: there is no gone.py beside it")


def test_an_example_without_an_assert(copy: Copy) -> None:
    (copy.root / SCRIPT).write_text('"""Nothing."""\nprint(1)\n')
    expect(copy.problems(), f"{SCRIPT}:1: asserts nothing")


def test_a_wrong_program_without_its_mark(copy: Copy) -> None:
    line = copy.append(
        PAGE_EN,
        '```python title="examples/threads/arguments_string.py"\n'
        '--8<-- "examples/threads/arguments_string.py"\n```\n',
    )
    expect(
        copy.problems(),
        f"{PAGE_EN}:{line}: examples/threads/arguments_string.py is wrong on purpose",
    )


def test_an_unclosed_section(copy: Copy) -> None:
    line = copy.append(SCRIPT, "# --8<-- [start:tail]\n")
    expect(copy.problems(), f"{SCRIPT}:{line}: section 'tail' starts here and is never closed")


def test_a_section_that_is_not_there(copy: Copy) -> None:
    line = copy.replace(PAGE_EN, f'--8<-- "{SCRIPT}"', f'--8<-- "{SCRIPT}:part"')
    expect(copy.problems(), f"{PAGE_EN}:{line}: {SCRIPT} has no section 'part'")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('mask = [".*"]', "a mask hides numbers and addresses only"),
        ("mask = ['(\\d+) (\\d+)']", "has 2 groups"),
        ("mask = ['[']", "is not a regular expression"),
        ("colour = 1", "unknown key 'colour': the keys are"),
        ('order = "some"', 'must be "exact" or "any"'),
        ("timeout = 0", "must be above 0"),
        ("timeout = 1000", "at most 60 seconds"),
        ("runs = 1.5", "must be a whole number"),
        ('python = "three"', "must be a version range"),
        ('platform = ["beos"]', "is none of linux, darwin, win32"),
        ("order =", "the metadata is not TOML"),
        ('outcome = [{text = "x"}]', "a row has `text` and `when`"),
        ('outcome = [{text = "x ", when = "may"}]', "one line, without spaces at its ends"),
        (
            'outcome = [{text = "x", when = "may"}, {text = "x", when = "never"}]',
            "'x' stands here twice",
        ),
        ("mask = ['(?:[^0-9]+)+9']", "repeats a repetition"),
        ("platform = []", "it would hold nowhere"),
        ("build = []", "it would hold nowhere"),
        ('python = ">=4"', "holds on no version from 3.10 to 3.15"),
        ("exit = 300", "must be 0 to 255"),
        ('requires = ["no module"]', "is no module"),
        ('start_methods = ["spawn", "spawn"]', "names one twice"),
    ],
)
def test_bad_metadata(copy: Copy, line: str, message: str) -> None:
    copy.replace(
        SCRIPT, "\nimport threading", f"# /// example\n# {line}\n# ///\n\nimport threading"
    )
    expect([one for one in copy.problems("orphans") if message in one], f"{SCRIPT}:3: ")


@pytest.mark.parametrize(
    ("block", "line", "message"),
    [
        (
            "# /// example\n# exit = 1\n\n# /// example\n# runs = 2\n# ///\n",
            2,
            "is not closed by a line",
        ),
        ("# /// example\n# runs = 2\n# ///\n# /// example\n", 5, "a second metadata block"),
        ("# /// sample\n# runs = 2\n# ///\n", 2, "a block of type 'sample'"),
        ("#/// example\n# runs = 2\n# ///\n", 2, "opens with the line `# /// example`"),
        ("# /// example\n# runs = 2\n# /// \n", 4, "close the block with the line `# ///`"),
        ("# /// example\n\n# runs = 2\n# ///\n", 3, "that is no comment"),
    ],
)
def test_a_metadata_block_that_is_none(copy: Copy, block: str, line: int, message: str) -> None:
    copy.replace(SCRIPT, "\nimport threading", f"{block}\nimport threading")
    found = [one for one in copy.problems("orphans") if message in one]
    expect(found, f"{SCRIPT}:{line}: ")


def test_a_mask_that_hides_nothing(copy: Copy) -> None:
    block = "# /// example\n# mask = ['pid (\\d+)']\n# ///\n"
    copy.replace(SCRIPT, "\nimport threading", f"{block}\nimport threading")
    expect(copy.problems("orphans"), f"{SCRIPT}:2: mask 'pid (\\\\d+)' hides nothing")


def test_bad_metadata_stops_the_examples_with_its_line(copy: Copy) -> None:
    copy.replace(
        SCRIPT, "\nimport threading", "# /// example\n# colour = 1\n# ///\n\nimport threading"
    )
    done = copy.pytest("tests/test_examples.py", "-k", "threads/arguments")
    assert done.returncode == 2, done.stdout
    assert f"{SCRIPT}:3: unknown key 'colour'" in done.stdout
    assert "Traceback" not in done.stdout


def test_a_topic_of_the_notes_without_a_row(copy: Copy) -> None:
    copy.append("tests/checks/study_notes.txt", "S99 A topic\n")
    assert any("S99 has no row in docs/data/notes.toml" in one for one in copy.problems())


def test_a_row_that_leads_nowhere(copy: Copy) -> None:
    copy.replace("docs/data/notes.toml", '"threads/process.md"', '"threads/nowhere.md"')
    assert any("S01: there is no docs/zh/threads/nowhere.md" in one for one in copy.problems())


def test_an_outcome_without_a_row(copy: Copy) -> None:
    copy.replace("docs/en/passing/race.md", "| `1 visits counted` |", "| something |")
    found = copy.problems()
    assert any("no table row says that `1 visits counted` may be printed" in one for one in found)


def test_a_readme_that_claims_more_than_was_run(copy: Copy) -> None:
    line = copy.replace("README.md", "· Linux ·", "· Linux, macOS ·")
    expect(copy.problems(), f"README.md:{line}: where the examples were run must be told by")


EVIDENCE = "docs/data/evidence.json"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"runs": 1,', '"runs": -5,', "runs = -5 can't be"),
        ('"result": "passed", ', "", "has no 'result'"),
        ('"result": "passed"', '"result": "maybe"', "result = 'maybe' can't be"),
        ('"platform": "linux"', '"platform": "beos"', "platform = 'beos' can't be"),
        ('"build": "gil"', '"built": "gil"', "has no 'build'"),
        ('{"build"', '{"colour": 1, "build"', "unknown key 'colour'"),
        ('"example": "examples/', '"example": "examples/no/', "there is no examples/no/"),
        ('{"build"', '{"build" ', "is not JSON"),
    ],
)
def test_evidence_that_can_not_be(copy: Copy, old: str, new: str, message: str) -> None:
    if message == "is not JSON":
        new = '{{"build"'
    line = copy.replace(EVIDENCE, old, new)
    expect(copy.problems("evidence"), f"{EVIDENCE}:{line}: {message}")


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        ("glossary.toml", "avoid =", "avoids =", "unknown key 'avoids'"),
        ("glossary.toml", 'page = "threads/process.md"\n', "", "has no 'page'"),
        ("notes.toml", "[[row]]", "[[row]", "is not TOML"),
        ("notes.toml", 'pages = ["threads/process.md', 'pages = "x"\nx = ["', "unknown key 'x'"),
        ("changes.toml", "date = 2", 'date = "2026"\nen = "', "is not TOML"),
        ("api_left_out.toml", "zh = ", "zh = 1 # ", "zh = 1: must be text"),
    ],
)
def test_a_slip_in_the_data(copy: Copy, name: str, old: str, new: str, message: str) -> None:
    copy.replace(f"docs/data/{name}", old, new)
    found = [one for one in copy.problems("data") if message in one]
    assert found
    assert re.match(rf"docs/data/{name}:\d+: ", found[0])


def test_a_notebook_that_is_none(copy: Copy) -> None:
    (copy.root / "docs/en/choose/one-workload.ipynb").write_text("{\n", encoding="utf-8")
    expect(copy.problems("notebooks"), "docs/en/choose/one-workload.ipynb:2: is no notebook")


def test_an_output_that_is_not_utf8(copy: Copy) -> None:
    name = "examples/threads/arguments.out"
    (copy.root / name).write_bytes(b"$ python examples/threads/arguments.py\n\xff\n")
    expect(copy.problems("orphans"), f"{name}:2: byte 0xff is not UTF-8")
    fails(copy, "threads/arguments and not arguments_", f"{name}:2: byte 0xff is not UTF-8")


def test_an_output_with_a_mark_of_its_own(copy: Copy) -> None:
    copy.append(SCRIPT, 'print("[stderr]")\n')
    fails(copy, "threads/arguments and not arguments_", f"{SCRIPT}:1: prints '[stderr]'")


@pytest.mark.parametrize(
    ("option", "message"),
    [
        ("--interpreter=nonsense", "--interpreter nonsense: is no Python that can be run"),
        ("--interpreter='", "No closing quotation"),
        ("--evidence=README.md", "--evidence README.md: "),
    ],
)
def test_a_wrong_option(copy: Copy, option: str, message: str) -> None:
    done = copy.pytest("tests/test_examples.py", option)
    assert done.returncode == 4, done.stdout
    assert f"ERROR: {message}" in done.stderr or message in done.stderr, done.stderr
    assert "Traceback" not in done.stderr


def test_a_page_that_is_not_utf8(copy: Copy) -> None:
    (copy.root / PAGE_EN).write_bytes(b"# A { #a }\n\n\xff\n")
    expect(copy.problems(), f"{PAGE_EN}:3: byte 0xff is not UTF-8: save the file as UTF-8")


def test_a_file_with_carriage_returns(copy: Copy) -> None:
    path = copy.root / SCRIPT
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    expect(copy.problems(), f"{SCRIPT}:1: has a carriage return")


def test_a_word_against_the_glossary(copy: Copy) -> None:
    line = copy.append(PAGE_ZH, "信号灯是另一回事。\n")
    expect(
        copy.problems(),
        f"{PAGE_ZH}:{line}: '信号灯': the glossary's word for semaphore is '信号量'",
    )


@pytest.mark.parametrize(
    ("page", "words"), [(PAGE_ZH, "队列是线程安全的。\n"), (PAGE_EN, "A queue is thread-safe.\n")]
)
def test_a_bare_thread_safe(copy: Copy, page: str, words: str) -> None:
    line = copy.append(page, words)
    expect(copy.problems(), f"{page}:{line}: a bare")


def test_chinese_typography(copy: Copy) -> None:
    line = copy.append(PAGE_ZH, "用Python写,试试看。\n")
    found = [str(problem) for problem in typography_problems(copy.root)]
    expect(found, f"{PAGE_ZH}:{line}: write")


def test_a_chinese_paragraph_on_two_lines(copy: Copy) -> None:
    line = copy.append(PAGE_ZH, "这一段断成了\n两行。\n")
    found = [str(problem) for problem in typography_problems(copy.root)]
    expect(found, f"{PAGE_ZH}:{line}: the paragraph is broken")


def test_a_stray_skip_mark(copy: Copy) -> None:
    line = copy.append(PAGE_EN, "<!-- pytest.mark.skip -->\n")
    done = copy.pytest(PAGE_EN)
    assert done.returncode == 1, done.stdout
    assert f"arguments.md:{line}: <!--pytest.mark.skip-->" in done.stdout
