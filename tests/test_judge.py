"""A run that is not as its program declares and its page shows is told, with the file and the line."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

import test_programs
from guide.builds import this_interpreter
from guide.evidence import EVIDENCE, read
from guide.judge import execute, explain, judge, judge_outcomes, patience, run_line
from guide.repository import ROOT
from small import CLAIM, DECLARED, SHOWN, Small

OUT = "tests/claims/a/heads.out"


def judged(
    small: Small,
    code: str,
    printed: str | None = "",
    declared: str = "",
    method: str | None = None,
    *,
    update: bool = False,
) -> list[str]:
    """What is wrong with a run of `code`, of which `printed` is recorded."""
    small.write(CLAIM, code)
    if printed is not None:
        small.write(OUT, f"$ python {CLAIM}\n{printed}")
    small.write(DECLARED, f"[heads]\n{declared}\n" if declared else "")
    program = small.program(CLAIM)
    made = execute(program, this_interpreter(), method)
    return judge(program, this_interpreter(), made, update=update)


def starts(found: list[str], start: str, *words: str) -> None:
    assert found
    assert found[0].startswith(start), found[0]
    for word in words:
        assert word in found[0], found[0]


def test_a_run_as_it_is_recorded(small: Small) -> None:
    assert judged(small, "print(1)\nprint('b')\n", "1\nb\n") == []


def test_a_digit_in_an_output(small: Small) -> None:
    found = judged(small, "print('a')\nprint(12)\n", "a\n13\n")
    starts(found, f"{OUT}:3: stdout is not what the page shows", "-13", "+12")


def test_a_removed_join(small: Small) -> None:
    code = (
        "import threading\ngo, got = threading.Event(), []\n"
        "thread = threading.Thread(target=lambda: (go.wait(), got.append(1)))\n"
        "thread.start()\n{}print(got)\ngo.set()\n"
    )
    assert judged(small, code.format("go.set()\nthread.join()\n"), "[1]\n") == []
    starts(judged(small, code.format(""), "[1]\n"), f"{OUT}:2: stdout is not", "-[1]", "+[]")


def test_a_false_assert(small: Small) -> None:
    found = judged(small, "print(1)\nassert 1 == 2\n", "1\n")
    starts(found, f"{CLAIM}:2: exit code 1, it declares 0", "AssertionError")
    assert str(small.root) not in found[0]


def test_the_line_is_that_of_the_programs_own_last_frame(small: Small) -> None:
    code = "import threading\ndef f():\n    threading.Event().wait('x')\nf()\n"
    starts(judged(small, code), f"{CLAIM}:3: exit code 1, it declares 0", "<stdlib>/threading.py")


def test_the_line_of_a_traceback_that_faulthandler_wrote(small: Small) -> None:
    code = "import faulthandler, os\nfaulthandler.dump_traceback()\nos._exit(1)\n"
    starts(judged(small, code), f"{CLAIM}:2: exit code 1, it declares 0")


@pytest.mark.parametrize(
    ("declared", "code", "message"),
    [
        ("exit = 1", "print(1)\n", f"{CLAIM}:1: exit code 0, it declares 1"),
        ("exit = 1", "import sys\nsys.exit(2)\n", f"{CLAIM}:1: exit code 2, it declares 1"),
        ("", "import os\nos._exit(3)\n", f"{CLAIM}:1: exit code 3, it declares 0"),
        ("", "input()\n", f"{CLAIM}:1: exit code 1, it declares 0"),
    ],
)
def test_another_exit_code(small: Small, declared: str, code: str, message: str) -> None:
    starts(judged(small, code, None, declared), message)


def test_the_declared_exit_code(small: Small) -> None:
    assert judged(small, "import sys\nsys.exit(2)\n", "[exit 2]\n", "exit = 2") == []
    starts(
        judged(small, "import sys\nsys.exit(2)\n", "[exit 3]\n", "exit = 2"),
        f"{OUT}:1: exit code 2, recorded 3",
    )


def test_output_on_standard_error(small: Small) -> None:
    code = "import sys\nprint('oops', file=sys.stderr)\n"
    message = f"{CLAIM}:1: writes to standard error, which it does not declare"
    starts(judged(small, code), message, "oops")
    assert judged(small, code, "[stderr]\noops\n", "stderr = true") == []
    starts(judged(small, code, "[stderr]\nops\n", "stderr = true"), f"{OUT}:3: stderr is not what")


def test_an_exception_in_a_thread(small: Small) -> None:
    code = "import threading\ndef f():\n    1 / 0\nthread = threading.Thread(target=f)\nthread.start()\n"
    starts(judged(small, code), f"{CLAIM}:3: writes to standard error", "ZeroDivisionError")


def test_a_warning(small: Small) -> None:
    code = "import threading\nprint(threading.current_thread().getName())\n"
    starts(judged(small, code), f"{CLAIM}:2: exit code 1, it declares 0", "DeprecationWarning")
    found = judged(small, code, "MainThread\n", "warnings = true")
    starts(found, f"{CLAIM}:1: writes to standard error", "DeprecationWarning")


def test_what_is_typed(small: Small) -> None:
    assert judged(small, "print(input())\n", "hello\n", 'stdin = "hello\\n"') == []


def test_a_missing_output(small: Small) -> None:
    (small.root / OUT).unlink()
    starts(
        judged(small, "print(1)\n", None),
        f"{OUT}:1: there is no recorded output: make it with `python tests/tools record claims/a/heads`",
    )


def test_another_command_in_an_output(small: Small) -> None:
    small.write(OUT, f"$ python3 {CLAIM}\n1\n")
    starts(judged(small, "print(1)\n", None), f"{OUT}:1: must start with `$ python {CLAIM}`")


def test_an_output_that_is_not_utf8(small: Small) -> None:
    small.write(OUT, f"$ python {CLAIM}\n".encode() + b"\xff\n")
    starts(judged(small, "print(1)\n", None), f"{OUT}:2: byte 0xff is not UTF-8")


def test_an_output_with_a_mark_of_its_own(small: Small) -> None:
    for mark in ("[stderr]", "[exit 1]"):
        found = judged(small, f"print('{mark}')\n", f"{mark}\n")
        starts(found, f"{CLAIM}:1: prints '{mark}', which an .out uses as a mark")


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("while True: pass", "did not end within 0.5 s"),
        ("while True: print('x' * 10_000)", "wrote more than 1,000,000 bytes: print less"),
        (
            "import subprocess, sys; subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])"
            "; import os; os._exit(0)",
            "left processes behind",
        ),
    ],
)
def test_a_program_out_of_bounds(
    small: Small, monkeypatch: pytest.MonkeyPatch, code: str, message: str
) -> None:
    monkeypatch.setattr("guide.runner.GRACE_S", 0.5)
    monkeypatch.setenv("GUIDE_PATIENCE", "1" if "0.5 s" in message else "60")
    found = judged(small, f"{code}\n", "", "timeout = 0.5")
    starts(found, f"{CLAIM}:1: {message}")


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver", "default"])
@pytest.mark.skipif(os.name != "posix", reason="Windows has spawn only")
def test_a_start_method(small: Small, method: str) -> None:
    code = "import multiprocessing\nprint(multiprocessing.get_start_method())\nprint(__name__, __file__)\n"
    usual = {"default": "fork" if sys.version_info < (3, 14) else "forkserver"}
    printed = f"{usual.get(method, method)}\n__main__ {CLAIM}\n"
    found = judged(small, code, printed, method=method)
    assert found == []


def test_a_mask_that_hides_a_word_is_not_mended_by_a_record(small: Small) -> None:
    found = judged(small, "print('pid x')\n", "pid x\n", "mask = ['pid (\\S+)']", update=True)
    starts(found, f"{DECLARED}:1: mask ", "hides 'x'")


def test_an_update_mends_an_output_and_leaves_the_others(small: Small) -> None:
    others = [path for path in small.root.rglob("*.out") if path != small.root / OUT]
    before = {path: path.stat().st_mtime_ns for path in others}
    assert judged(small, "print('a')\n", "7\n", update=True) == []
    assert small.read(OUT) == f"$ python {CLAIM}\na\n"
    assert {path: path.stat().st_mtime_ns for path in others} == before


def test_an_update_writes_nothing_that_already_holds(small: Small) -> None:
    assert judged(small, "print(1)\n", "1\n") == []
    before = (small.root / OUT).stat().st_mtime_ns
    program = small.program(CLAIM)
    made = execute(program, this_interpreter(), None)
    assert judge(program, this_interpreter(), made, update=True) == []
    assert (small.root / OUT).stat().st_mtime_ns == before


@pytest.mark.parametrize("code", ["assert False\n", "import sys\nprint(1, file=sys.stderr)\n"])
def test_an_update_does_not_record_a_failure(small: Small, code: str) -> None:
    assert judged(small, code, "7\n", update=True) != []
    assert small.read(OUT) == f"$ python {CLAIM}\n7\n"


def test_an_update_for_another_version_writes_its_variant(small: Small) -> None:
    assert judged(small, "print(1)\n", "7\n") != []
    program = small.program(CLAIM)
    newer = replace(this_interpreter(), version="3.14.2")
    made = execute(program, this_interpreter(), None)
    assert judge(program, newer, made, update=True) == []
    assert small.read(OUT) == f"$ python {CLAIM}\n7\n"
    assert small.read(OUT.replace(".out", ".py314.out")) == f"$ python {CLAIM}\n1\n"
    assert judge(program, newer, made, update=False) == []
    assert judge(program, replace(newer, version="3.13.1"), made, update=False) != []


RACY = 'runs = 20\n[heads.outcomes]\nheads = "may"\ntails = "may"\n'


def test_declared_outcomes_may_differ_from_the_record(small: Small) -> None:
    assert judged(small, "print('heads')\n", "tails\n", RACY) == []


def test_an_outcome_that_nobody_declared(small: Small) -> None:
    starts(judged(small, "print('on its edge')\n", "tails\n", RACY), f"{OUT}:", "+on its edge")


@pytest.mark.parametrize(
    ("when", "seen", "message"),
    [
        ("may", 0, "may appear and was never seen in 20 runs"),
        ("may", 1, None),
        ("may", 20, None),
        ("never", 0, None),
        ("never", 1, "must never appear and was seen in 1 runs"),
        ("always", 20, None),
        ("always", 19, "must appear in each run: 19 of 20"),
    ],
)
def test_how_often_an_outcome_came(small: Small, when: str, seen: int, message: str | None) -> None:
    small.write(DECLARED, f'[heads]\nruns = 20\noutcomes = {{heads = "{when}"}}\n')
    found = judge_outcomes(small.program(CLAIM), Counter({"heads": seen}))
    assert found == ([f"{DECLARED}:1: 'heads' {message}"] if message else [])


def test_where_a_program_is_shown(small: Small) -> None:
    assert explain(small.program(SHOWN), ["x"]) == (
        "x\n  shown at docs/zh/a.md:5\n  shown at docs/en/a.md:5"
    )
    assert explain(small.program(CLAIM), ["x"]) == (
        "x\n  shown at docs/zh/a.md:3\n  shown at docs/en/a.md:3"
    )
    small.write("examples/a/new.py", "print(1)\n")
    assert explain(small.program("examples/a/new.py"), ["x"]) == "x\n  shown on no page"


def test_what_is_recorded_of_a_series_of_runs(small: Small) -> None:
    program = small.program("tests/claims/a/flip.py")
    line = run_line(
        program, this_interpreter(), "spawn", 86400.0, Counter(heads=7, tails=13), failed=False
    )
    assert (line.program, line.runs, line.outcomes) == (program.name, 20, [7, 13])
    assert (line.result, line.load, line.date.isoformat()) == ("passed", False, "1970-01-02")
    assert line.where == f"{this_interpreter().version} {sys.platform} spawn"
    failed = run_line(
        program, this_interpreter(), None, 0.0, Counter(), failed=True, runs=3, load=True
    )
    assert (failed.result, failed.runs, failed.load) == ("failed", 3, True)


@pytest.mark.parametrize("said", ["0", "-1", "x", "inf", "nan"])
def test_a_patience_that_is_none(monkeypatch: pytest.MonkeyPatch, said: str) -> None:
    monkeypatch.setenv("GUIDE_PATIENCE", said)
    with pytest.raises(ValueError, match=f"GUIDE_PATIENCE={said}: must be a number above 0"):
        patience()


def test_bad_declarations_stop_the_programs_with_their_line(
    small: Small, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = small.append(DECLARED, "[heads]\ncolour = 1\n") + 1
    monkeypatch.setattr(test_programs, "ROOT", small.root)
    with pytest.raises(pytest.Collector.CollectError, match=f"^{DECLARED}:{line}: heads: unknown"):
        test_programs._programs()


# --- the commands themselves --------------------------------------------------------------------


@pytest.fixture
def tools(small: Small) -> Small:
    """The small repository with the tools in it, to run there."""
    shutil.copytree(
        ROOT / "docs/guide",
        small.root / "docs/guide",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    for name in ("tests/tools", "tests/checks"):
        shutil.copytree(
            ROOT / name,
            small.root / name,
            ignore=shutil.ignore_patterns("__pycache__", "*.txt"),
            dirs_exist_ok=True,
        )
    for path in [*ROOT.glob("tests/*.py"), ROOT / "pyproject.toml"]:
        if not path.name.startswith("test_") or path.name == "test_programs.py":
            shutil.copy(path, small.root / path.relative_to(ROOT))
    return small


def command(root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words], cwd=root, capture_output=True, text=True, timeout=120, check=False
    )


PYTEST = ("-m", "pytest", "-n0", "-q", "-p", "no:cacheprovider")


def test_pytest_tells_what_failed_and_records_it(tools: Small) -> None:
    tools.replace("examples/a/coin.out", "heads", "tails")
    done = command(tools.root, *PYTEST, "tests/test_programs.py", "--evidence", "runs")
    assert done.returncode == 1, done.stdout + done.stderr
    for said in (
        "examples/a/coin.out:2: stdout is not what the page shows",
        "shown at docs/zh/a.md:5",
        "shown at docs/en/a.md:5",
        "1 failed, 3 passed",
    ):
        assert said in done.stdout, done.stdout
    (written,) = (tools.root / "runs").glob("*.jsonl")
    results = {
        line["program"]: line["result"]
        for line in map(json.loads, written.read_text(encoding="utf-8").splitlines())
    }
    others = (CLAIM, "tests/claims/a/flip.py", "examples/way/first.py")
    assert results == {SHOWN: "failed"} | dict.fromkeys(others, "passed")


def test_record_runs_what_was_changed_mends_its_output_and_records_it(
    tools: Small, monkeypatch: pytest.MonkeyPatch
) -> None:
    tools.replace(SHOWN, "heads", "tails")
    assert any("was changed after it was last run" in one for one in tools.problems("evidence"))
    done = command(tools.root, "tests/tools", "record")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 passed" in done.stdout
    assert tools.read("examples/a/coin.out") == f"$ python {SHOWN}\ntails\n"
    assert tools.problems("evidence") == []
    # What fails is recorded too, and a later run that passes does not take it back.
    tools.replace(SHOWN, "print(side)", "import os\nprint(side)\nassert 'FAIL' not in os.environ")
    with monkeypatch.context() as broken:
        broken.setenv("FAIL", "1")
        failed = command(tools.root, "tests/tools", "record", "a/coin")
    assert failed.returncode == 1
    assert "1 of them failed" in failed.stdout
    passed = command(tools.root, "tests/tools", "record", "a/coin.py")
    assert passed.returncode == 0
    entry = read(tools.root)[SHOWN]
    assert list(entry.runs) == list(entry.failed) != []
    assert any("and was not changed since: mend it" in one for one in tools.problems("evidence"))
    assert (tools.root / EVIDENCE).read_text(encoding="utf-8").count("\n") == 4


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--interpreter=nonsense"], "--interpreter nonsense: is no Python that can be run"),
        (["--interpreter='"], "--interpreter ': No closing quotation"),
        (["--evidence=README.md"], "--evidence README.md: File exists: name another folder"),
        (
            ["--update", "--start-method=spawn"],
            "--update: what is recorded is a run under the default",
        ),
        (["--programs=gone.txt"], "--programs gone.txt: is no file: name one that lists programs"),
        (["--start-method=thread"], "argument --start-method: invalid choice: 'thread'"),
    ],
)
def test_a_wrong_option(root: Path, options: list[str], message: str) -> None:
    done = command(root, *PYTEST, "tests/test_programs.py", *options)
    assert done.returncode == 4, done.stdout
    assert message in done.stderr
    assert "Traceback" not in done.stderr
