"""The runner keeps its bounds: whatever a program does, the run ends, and nothing of it stays."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import psutil
import pytest

from guide.runner import OUTPUT_LIMIT_BYTES, Run, reader_environment, run

posix = pytest.mark.skipif(os.name != "posix", reason="needs fork and signals")


def execute(tmp_path: Path, code: str, timeout: float = 5.0, stdin: str = "") -> Run:
    script = tmp_path / "program.py"
    script.write_text(textwrap.dedent(code), encoding="utf-8")
    return run([sys.executable, str(script)], cwd=tmp_path, timeout=timeout, stdin=stdin)


def nobody_is_left(tmp_path: Path) -> bool:
    """Whether no process runs the test's program any more."""
    for process in psutil.process_iter(["cmdline", "status"]):
        command = " ".join(process.info["cmdline"] or [])
        if str(tmp_path) in command and process.info["status"] != psutil.STATUS_ZOMBIE:
            return False
    return True


@posix
def test_a_program_starts_with_the_signals_of_a_shell(root: Path) -> None:
    """Under nohup, programs would ignore SIGHUP, and an example that sends it would never end."""
    script = (
        "import sys, pathlib; from guide import runner\n"
        "made = runner.run([sys.executable, '-c', 'import signal; print(signal.getsignal(signal.SIGHUP))'],"
        " cwd=pathlib.Path('.'), timeout=30)\n"
        "print(made.stdout)"
    )
    command = ["nohup", sys.executable, "-c", script]
    done = subprocess.run(command, cwd=root / "docs", capture_output=True, text=True, check=True)
    assert done.stdout.strip() in ("Handlers.SIG_DFL", "0")


def test_a_plain_program(tmp_path: Path) -> None:
    made = execute(tmp_path, "import sys; print('out'); print('err', file=sys.stderr); sys.exit(3)")
    assert (made.stdout, made.stderr, made.code, made.trouble) == ("out\n", "err\n", 3, None)


def test_a_program_that_never_ends(tmp_path: Path) -> None:
    made = execute(
        tmp_path, "import time; print('started', flush=True); time.sleep(600)", timeout=0.5
    )
    assert made.trouble == "did not end within 0.5 s"
    assert made.stdout == "started\n"
    assert nobody_is_left(tmp_path)


def test_a_program_that_writes_without_end(tmp_path: Path) -> None:
    made = execute(tmp_path, "while True: print('x' * 10_000)", timeout=30)
    assert made.trouble is not None
    assert made.trouble.startswith("wrote more than")
    assert len(made.stdout) <= OUTPUT_LIMIT_BYTES
    assert nobody_is_left(tmp_path)


def test_much_at_once_on_standard_error(tmp_path: Path) -> None:
    made = execute(tmp_path, "import sys; sys.stderr.write('x' * 50_000_000)", timeout=30)
    assert made.trouble is not None
    assert made.trouble.startswith("wrote more than")


@posix
def test_a_program_that_ignores_sigterm(tmp_path: Path) -> None:
    made = execute(
        tmp_path,
        "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(600)",
        timeout=0.5,
    )
    assert made.trouble == "did not end within 0.5 s"
    assert nobody_is_left(tmp_path)


@posix
def test_a_program_that_forks_for_ever(tmp_path: Path) -> None:
    made = execute(
        tmp_path,
        """
        import os, time
        while True:
            if os.fork() == 0:
                time.sleep(600)
            time.sleep(0.005)
        """,
        timeout=30,
    )
    assert made.trouble is not None
    assert made.trouble.startswith("started more than")
    assert nobody_is_left(tmp_path)


@posix
def test_a_child_that_leaves_its_session(tmp_path: Path) -> None:
    made = execute(
        tmp_path,
        """
        import os, sys, time
        if os.fork() == 0:
            os.setsid()
            os.close(1), os.close(2)
            time.sleep(600)
        """,
    )
    assert made.trouble is not None
    assert made.trouble.startswith("left processes behind")
    assert nobody_is_left(tmp_path)


@posix
@pytest.mark.parametrize(
    ("leave", "trouble"),
    [("", "left processes behind"), ("os.setsid()", "holds its output open")],
)
def test_a_child_that_loses_the_mark(tmp_path: Path, leave: str, trouble: str) -> None:
    made = execute(
        tmp_path,
        f"""
        import os, sys, time
        if sys.argv[1:]:
            time.sleep(8)
        elif os.fork() == 0:
            {leave or "pass"}
            os.execve(sys.executable, [sys.executable, __file__, "child"], {{}})
        """,
    )
    assert made.trouble is not None
    assert trouble in made.trouble
    assert leave or nobody_is_left(tmp_path)


def test_input_that_nobody_reads(tmp_path: Path) -> None:
    made = execute(tmp_path, "import time; time.sleep(600)", timeout=0.5, stdin="x" * 1_000_000)
    assert made.trouble == "did not end within 0.5 s"
    assert nobody_is_left(tmp_path)


@posix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize(
    ("where", "moment"),
    [("_watch", "before"), ("subprocess.Popen", "after"), ("_Family.end", "before")],
)
def test_an_interruption_ends_the_program_too(
    root: Path, tmp_path: Path, number: int, where: str, moment: str
) -> None:
    """The signal comes at a given moment: while the program runs, as soon as it runs, as it is being ended."""
    program = tmp_path / "program.py"
    program.write_text("import time; time.sleep(600)")
    script = f"""\
import os, pathlib, subprocess, sys
from guide import runner
real = runner.{where}
def interrupted(*args, **options):
    if {moment == "before"}:
        os.kill(os.getpid(), {number:d})
    made = real(*args, **options)
    if {moment == "after"}:
        os.kill(os.getpid(), {number:d})
    return made
runner.{where} = interrupted
runner.end_on_sigterm()
runner.run([sys.executable, {str(program)!r}], cwd=pathlib.Path("."), timeout=1)
print("not interrupted")
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=root / "docs", capture_output=True, text=True
    )
    assert done.stdout == ""
    assert ("KeyboardInterrupt" in done.stderr) == (number == signal.SIGINT), done.stderr
    assert done.returncode in (128 + number, -number)
    assert nobody_is_left(tmp_path)


def test_a_program_that_reads_its_input(tmp_path: Path) -> None:
    assert execute(tmp_path, "print(input())", stdin="hello\n").stdout == "hello\n"
    ended = execute(tmp_path, "print(input())")
    assert ended.code == 1
    assert "EOFError" in ended.stderr


def test_a_program_that_uses_too_much_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("guide.runner.MEMORY_LIMIT_BYTES", 200 * 1024**2)
    made = execute(
        tmp_path,
        "import time; data = bytearray(b'x') * (400 * 1024**2); time.sleep(600)",
        timeout=30,
    )
    assert made.trouble is not None
    assert "of memory" in made.trouble
    assert nobody_is_left(tmp_path)


def test_output_that_is_not_utf8(tmp_path: Path) -> None:
    made = execute(tmp_path, r"import sys; sys.stdout.buffer.write(b'a\xffb\r\n')")
    assert made.stdout == "a\\xffb\n"


def test_the_environment_is_a_readers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONUNBUFFERED", "1")
    monkeypatch.setenv("PYTHONWARNINGS", "error")
    assert not [name for name in reader_environment() if name.startswith("PYTHON")]
