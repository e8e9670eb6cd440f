"""Run CPython's own tests on the engine, each in a run of its own.

    python tests/interleave/conformance.py list            the tests, one a line
    python tests/interleave/conformance.py run NAME...     a line of JSON for each: test, verdict, why
    python tests/interleave/conformance.py json NAME...    the same, as one object, and none hangs
    python tests/interleave/conformance.py all [WORD]...   every test (with one of the words), and the sum

It needs an interpreter that has its tests (`Lib/test`), or finds them in the folder that GUIDE_TESTSUITE names.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
import unittest
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "docs" / "live"))

from interleave import Limits, run

MODULES = (
    "test.test_thread",
    "test.test_threading",
    "test.test_threading_local",
    "test.test_queue",
    "test.test_sched",
    "test.test_context",
    "test.test_concurrent_futures.test_thread_pool",
    "test.test_concurrent_futures.test_future",
    "test.test_concurrent_futures.test_init",
    "test.test_concurrent_futures.test_wait",
    "test.test_concurrent_futures.test_as_completed",
    "test.test_concurrent_futures.test_shutdown",
)
#: Processes are no business of the engine.
OTHER = ("ProcessPool", "FailingInitializerResources", "unittest.loader", "InterpreterPool")

CPU_S, PATIENCE_S = (
    20.0,
    120.0,
)  #: that a single test may take: of processor time; of time in which it uses none

#: Where an interpreter comes without its tests, as Debian's do: the folder `test` of a package of its own.
SUITE = os.environ.get("GUIDE_TESTSUITE")
PREPARE = f"import test\ntest.__path__.append({SUITE!r})\n" if SUITE else ""
PROGRAM = (
    PREPARE
    + """
import os, unittest, sys, traceback
from test import support

def wait_process(pid, *, exitcode, timeout=None):
    # In real time: `sleep` takes none, so that who looks at a child again and again would give up at once.
    found = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    assert found == exitcode, f"exit code {{found}}, not {{exitcode}}"

support.wait_process = wait_process
name = {name!r}
verdict, why = "fail", ""
result = unittest.TestResult()
try:
    unittest.defaultTestLoader.loadTestsFromName(name).run(result)
except BaseException:
    why = traceback.format_exc()
else:
    wrong = result.failures + result.errors
    why = "".join(text for _, text in wrong) or (result.skipped[0][1] if result.skipped else "")
    if result.skipped and not wrong:
        verdict = "skip"
    elif result.wasSuccessful() and result.testsRun:
        verdict = "pass"
"""
)


def tests(suite: unittest.TestSuite) -> Iterator[str]:
    for one in suite:
        if isinstance(one, unittest.TestSuite):
            yield from tests(one)
        elif "doctest" not in type(one).__module__:
            yield one.id()


def every_test() -> list[str]:
    exec(PREPARE, {})
    found = []
    for module in MODULES:
        for name in tests(unittest.defaultTestLoader.loadTestsFromName(module)):
            if not any(other in name for other in OTHER):
                found.append(name)
    return sorted(set(found))


def drive(python: Sequence[str], names: Sequence[str]) -> dict[str, tuple[str, str]]:
    """Run the tests in processes of `python`: one goes on as long as its tests end. Test -> (verdict, why)."""
    found: dict[str, tuple[str, str]] = {}
    left = list(names)
    while left:
        child = subprocess.Popen(
            [*python, __file__, "run", *left],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            stdin=subprocess.DEVNULL,
            text=True,
            start_new_session=True,  # it may leave children behind, which go with it
        )
        lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        reader = threading.Thread(target=_read, args=(child, lines), daemon=True)
        reader.start()
        current = left[0]
        try:
            while (text := _next_line(child, lines)) is not None:
                line = json.loads(text)
                current = line.get("begins", current)
                if "test" in line:
                    found[line["test"]] = (line["verdict"], line["why"])
            if current not in found:
                found[current] = ("crash", "its process ended")
        except queue.Empty:
            found[current] = ("hang", f"no end in {CPU_S:.0f} s of processor time")
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(child.pid, signal.SIGKILL)
            child.wait()
        left = [name for name in left if name not in found]
    return found


def _next_line(child: subprocess.Popen[str], lines: queue.SimpleQueue[str | None]) -> str | None:
    """What it writes next. `queue.Empty` if it works for too long, or does nothing for very long."""
    began = used = _cpu_s(child.pid)
    quiet_since = time.monotonic()
    while True:
        try:
            return lines.get(timeout=1)
        except queue.Empty:
            now = _cpu_s(child.pid)
            if now > used:
                used, quiet_since = now, time.monotonic()
            if now - began > CPU_S or time.monotonic() - quiet_since > PATIENCE_S:
                raise


def _cpu_s(pid: int) -> float:
    """Processor time of a process in seconds; where the system doesn't tell, the time on the wall."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, IndexError):
        return time.monotonic()


def _read(child: subprocess.Popen[str], lines: queue.SimpleQueue[str | None]) -> None:
    assert child.stdout is not None
    for line in child.stdout:
        lines.put(line)
    lines.put(None)


def main() -> None:
    command, *names = sys.argv[1:]
    if command == "json":
        print(json.dumps(drive([sys.executable], names)))
        return
    if command == "all":
        wanted = [one for one in every_test() if not names or any(word in one for word in names)]
        found = drive([sys.executable], wanted)
        for name, (verdict, why) in found.items():
            if verdict not in ("pass", "skip"):
                print(f"{verdict} {name}\n{why[-1500:]}\n")
        print(len(found), dict(Counter(verdict for verdict, _ in found.values())))
        return
    if command == "list":
        print("\n".join(every_test()))
        return
    signal.signal(signal.SIGINT, signal.default_int_handler)  # whoever started this may ignore it
    out = os.dup(1)
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    for name in names or every_test():
        os.write(out, (json.dumps({"begins": name}) + "\n").encode())
        made = run(
            PROGRAM.format(name=name),
            "conformance_program.py",
            limits=Limits(steps=2_000_000, threads=2_000, output=10_000_000),
            clock="virtual",
            keep_variables=True,
        )
        verdict = made.variables.get("verdict", "fail")
        why = made.variables.get("why", "")
        if made.sentence:
            verdict, why = "fail", made.sentence + "\n" + made.stderr
        line = {"test": name, "verdict": verdict, "why": str(why)[-3000:]}
        os.write(out, (json.dumps(line) + "\n").encode())
    os._exit(0)


if __name__ == "__main__":
    main()
