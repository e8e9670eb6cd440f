"""An output is written, read and compared: every letter of it counts, but for what the declaration names."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PureWindowsPath
from typing import Any, cast

import pytest

from guide.builds import Interpreter, this_interpreter
from guide.programs import Program, ProgramError, Settings, find_programs
from guide.record import (
    Record,
    RecordError,
    differences,
    read_record,
    recorded_path,
    shorten_paths,
    variant_path,
)
from guide.repository import ROOT
from guide.tracebacks import frames
from small import CLAIM, Small
from tools.record import chosen


@pytest.fixture
def program(small: Small) -> Program:
    small.write(CLAIM, 'def f():\n    return 1 / 0\n\nprint("a")\nf()\n')
    return small.program(CLAIM)


def declared(program: Program, **settings: Any) -> Program:
    return replace(program, settings=Settings.model_validate(settings))


def found(program: Program, was: str, now: str, part: str = "stdout") -> list[int]:
    """The lines of the record in which it differs from a run."""
    old, new = (
        Record(text, "", 0) if part == "stdout" else Record("", text, 0) for text in (was, now)
    )
    return [line for line, _ in differences(old, new, program, "x.out")]


TRACEBACK = f"""\
Traceback (most recent call last):
  File "{CLAIM}", line 5, in <module>
    f()
  File "<stdlib>/threading.py", line 7, in run
    self.target()
    ~~~~~~~~~~~^^
  File "{CLAIM}", line 2, in f
    return 1 / 0
           ~~^~~
ZeroDivisionError: division by zero"""
DUMP = f"""\
Current thread 0x00007f (most recent call first):
  File "<stdlib>/threading.py", line 7 in wait
  File "{CLAIM}", line 2 in f
  File "{CLAIM}", line 5 in <module>"""


def every_letter(text: str) -> list[tuple[int, str]]:
    """The text with one letter changed, for each of its letters, with the line of it."""
    return [
        (text[:at].count("\n"), text[:at] + ("#" if letter != "#" else "%") + text[at + 1 :])
        for at, letter in enumerate(text)
        if letter != "\n"
    ]


@pytest.mark.parametrize("part", ["stdout", "stderr"])
@pytest.mark.parametrize("text", [TRACEBACK, DUMP, "balance: 100\n    balance: 5\n~~~ 3\n  ^^^^"])
def test_without_a_declaration_every_letter_counts(program: Program, part: str, text: str) -> None:
    offset = 2 if part == "stdout" else 3
    for line, changed in every_letter(text):
        assert found(program, text, changed, part) == [line + offset], changed
        assert found(program, changed, text, part) == [line + offset], changed


@pytest.mark.parametrize(
    ("text", "free"),
    [
        # frames of the standard library with their code, and the marks; a `File` that is no frame any more counts
        (TRACEBACK, {3: '"<stdlib>', 4: "", 5: "", 8: ""}),
        (DUMP, {1: '"<stdlib>'}),
    ],
)
def test_of_a_declared_traceback_only_other_peoples_frames_and_marks_do_not_count(
    program: Program, text: str, free: dict[int, str]
) -> None:
    program = declared(program, traceback="own frames")
    assert found(program, text, text) == []
    for line, changed in every_letter(text):
        if line not in free:
            assert found(program, text, changed) != [], changed
    without = "\n".join(one for n, one in enumerate(text.splitlines()) if n not in free)
    assert found(program, text, without) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("line 2, in f", "line 3, in f"),
        ("line 5, in <module>", "line 4, in <module>"),
        ("line 2, in f", "line 2, in g"),
        ("    return 1 / 0\n", "    return 1 / 1\n"),
        ("    f()\n", ""),
        ("    f()\n", "    g()\n"),
        ("division by zero", "division by 0"),
        (f'  File "{CLAIM}", line 2, in f\n', ""),
    ],
)
def test_what_a_traceback_says_of_its_program_counts(program: Program, old: str, new: str) -> None:
    assert old in TRACEBACK
    for one in (program, declared(program, traceback="own frames")):
        assert found(one, TRACEBACK, TRACEBACK.replace(old, new), "stderr") != []


@pytest.mark.parametrize("before", [TRACEBACK, DUMP, "a"])
@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("    balance: 100", "    balance: -5"),
        ("~~~~", "~~"),
        ("  ^^", "  ^"),
        ("    ~~", "a\n    ~"),
    ],
)
def test_what_is_printed_after_a_traceback_counts(
    program: Program, before: str, was: str, now: str
) -> None:
    for one in (program, declared(program, traceback="own frames")):
        assert found(one, f"{before}\n{was}", f"{before}\n{now}") != []


@pytest.mark.parametrize("file", ["docs/guide/launch.py", "<string>", "<frozen runpy>"])
def test_frames_of_what_started_the_program_are_other_peoples(program: Program, file: str) -> None:
    frame = f'  File "{file}", line 9, in main\n    runpy.run_path()\n'
    longer = TRACEBACK.replace(f'  File "{CLAIM}", line 5', f'{frame}  File "{CLAIM}", line 5')
    assert found(declared(program, traceback="own frames"), TRACEBACK, longer) == []
    assert found(program, TRACEBACK, longer) == [3]


def test_the_frames_of_a_text() -> None:
    assert [(at, file, line, code) for at, file, line, code in frames(TRACEBACK)] == [
        (1, CLAIM, 5, "f()"),
        (3, "<stdlib>/threading.py", 7, "self.target()"),
        (6, CLAIM, 2, "return 1 / 0"),
    ]
    printed = DUMP + "\n    balance: 100"
    assert [(at, line, code) for at, _, line, code in frames(printed)] == [
        (1, 7, None), (2, 2, None), (3, 5, None)
    ]  # fmt: skip


def test_the_names_of_threads_in_a_dump(program: Program) -> None:
    newer = DUMP.replace("0x00007f", "0x00007f [python3]")
    assert found(declared(program, traceback="own frames"), DUMP, newer) == []
    assert found(program, DUMP, newer) == [2]


def test_any_order(program: Program) -> None:
    loose = declared(program, order="any")
    assert found(program, "a\nb", "b\na") == [2]
    assert found(loose, "a\nb", "b\na") == []
    assert found(loose, "a\nb", "a\na") == [3]
    assert found(loose, "a\nb", "a\nb\nb") != []
    assert found(loose, "a\nb", "a") == [3]
    assert found(loose, "a\na", "a") == [2]


def test_more_or_fewer_lines(program: Program) -> None:
    assert found(program, "a", "a\nb") == [3]
    assert found(program, "a\nb", "a") == [3]
    assert found(program, "", "a") == [2]
    assert found(program, "a\n\nb", "a\nb") == [3]


def test_outcomes_that_may_appear_are_left_to_their_declaration(program: Program) -> None:
    racy = declared(program, outcomes={"heads": "may", "tails": "may", "edge": "never"})
    assert found(racy, "heads", "tails") == []
    assert found(racy, "heads", "heads\nedge") != []
    assert found(racy, "heads\nx", "tails\ny") != []


def test_a_mask_hides_its_number_alone(program: Program) -> None:
    masked = declared(program, mask=("pid (\\d+)",))
    assert found(masked, "pid 12 of 3", "pid 345 of 3") == []
    assert found(masked, "pid 12 of 3", "pid 12 of 4") == [2]
    assert found(masked, "pid 12", "pit 12") == [2]
    whole = declared(program, mask=("0x[0-9a-f]+",))
    assert found(whole, "at 0x7f", "at 0x80") == []
    assert found(whole, "at 0x7f", "at 7f") == [2]


def test_a_mask_that_hides_a_word_is_refused(program: Program) -> None:
    masked = declared(program, mask=("pid (\\w+)",))
    with pytest.raises(ProgramError, match=r"heads.py:1: mask .* hides 'none': put a group around"):
        found(masked, "pid none", "pid none")


def test_the_exit_code(program: Program) -> None:
    said = differences(Record("", "", 0), Record("", "", 3), program, "x.out")
    assert said == [(1, "exit code 3, recorded 0")]


@pytest.mark.parametrize(
    "record",
    [
        Record("a\nb", "", 0),
        Record("", "", 0),
        Record("a", "oops\n\nmore", 1),
        Record("", "oops", -9),
        Record("a\n\nb", "", 2),
    ],
)
def test_a_record_is_read_as_it_was_written(program: Program, record: Record) -> None:
    program.output_path.write_text(record.text(program), encoding="utf-8")
    assert read_record(program.output_path, program) == record


def test_lines_that_a_record_can_not_hold() -> None:
    assert Record("a\n[stderr]\n[exit 1]\n[exit]", "", 0).marks() == ["[stderr]", "[exit 1]"]


@pytest.mark.parametrize(
    "first", ["$ python3 tests/claims/a/heads.py", "$ python tests/claims/b/heads.py", "", " "]
)
def test_another_command(program: Program, first: str) -> None:
    program.output_path.write_text(f"{first}\na\n", encoding="utf-8")
    message = rf"^tests/claims/a/heads.out:1: must start with `\$ python {CLAIM}`"
    with pytest.raises(RecordError, match=message):
        read_record(program.output_path, program)


def test_an_output_that_is_not_utf8(program: Program) -> None:
    program.output_path.write_bytes(f"{program.command}\n".encode() + b"\xff\n")
    with pytest.raises(RecordError, match=r"^tests/claims/a/heads.out:2: byte 0xff is not UTF-8"):
        read_record(program.output_path, program)


def named(version: str) -> Interpreter:
    return replace(this_interpreter(), version=version)


def test_the_output_of_a_version(program: Program) -> None:
    for digits in ("313", "315"):
        program.path.with_name(f"heads.py{digits}.out").touch()
    program.path.with_name("heads_more.py310.out").touch()
    names = {
        version: recorded_path(program, named(version)).name
        for version in ("3.9.1", "3.12.4", "3.13.0", "3.14.2", "3.15.0")
    }
    assert names == {
        "3.9.1": "heads.out",
        "3.12.4": "heads.out",
        "3.13.0": "heads.py313.out",
        "3.14.2": "heads.py313.out",
        "3.15.0": "heads.py315.out",
    }
    assert variant_path(program, named("3.14.2")).name == "heads.py314.out"


@pytest.mark.parametrize(
    ("stdlib", "root", "text", "short"),
    [
        (
            "/usr/lib/python3.13",
            Path("/home/ana/guide"),
            'File "/usr/lib/python3.13/threading.py", line 1\nFile "/home/ana/guide/examples/a/b.py"',
            'File "<stdlib>/threading.py", line 1\nFile "examples/a/b.py"',
        ),
        (  # of another Python than the one that runs it
            "/usr/lib/python3.13",
            Path("/home/ana/guide"),
            'File "/opt/x/lib/python3.14t/queue.py" and /opt/y/lib/python3.10/a.py',
            'File "<stdlib>/queue.py" and <stdlib>/a.py',
        ),
        (
            r"C:\Python313\Lib",
            PureWindowsPath(r"C:\Users\ana\guide"),
            'File "C:\\Python313\\Lib\\threading.py", line 1\n'
            'File "C:\\Users\\ana\\guide\\examples\\a\\b.py", line 2\n'
            'File "C:\\Users\\ana\\guide\\tests\\claims\\a\\b.py", line 3\nprinted: a\\b',
            'File "<stdlib>/threading.py", line 1\nFile "examples/a/b.py", line 2\n'
            'File "tests/claims/a/b.py", line 3\nprinted: a\\b',
        ),
        (  # its case may differ
            r"c:\Python313\lib",
            PureWindowsPath(r"C:\guide"),
            'File "C:\\Python313\\Lib\\multiprocessing\\pool.py"',
            'File "<stdlib>/multiprocessing/pool.py"',
        ),
    ],
    ids=["posix", "another Python", "windows", "case"],
)
def test_paths_of_the_machine_are_shortened(stdlib: str, root: Any, text: str, short: str) -> None:
    interpreter = replace(this_interpreter(), stdlib=stdlib)
    assert shorten_paths(text, cast(Path, root), interpreter) == short


@pytest.mark.parametrize(
    ("word", "prefix"),
    [
        ("examples/", "examples/"),
        ("tests/claims/locks", "tests/claims/locks/"),
        ("claims/locks", "tests/claims/locks/"),
        ("locks/", "examples/locks/"),
        ("examples/locks/lock.out", "examples/locks/lock.py"),
    ],
)
def test_a_word_names_programs_as_a_path_or_as_pages_do(word: str, prefix: str) -> None:
    names = [program.name for program in chosen([word])]
    assert names == [one.name for one in find_programs(ROOT) if one.name.startswith(prefix)]


def test_a_word_that_names_no_program_is_told() -> None:
    with pytest.raises(ValueError, match="'locks/lokc'"):
        chosen(["locks/lock", "locks/lokc"])
