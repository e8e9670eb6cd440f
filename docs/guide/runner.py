"""Run a program within bounds: its time, its output, the processes that it starts.

What comes back is what a reader would have seen, plus what went wrong with the run itself: it did not
end, it wrote without end, it left processes behind. Nothing that it started outlives the call.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import psutil

OUTPUT_LIMIT_BYTES = 1_000_000
MEMORY_LIMIT_BYTES = 4 * 1024**3
PROCESS_LIMIT = 64
GRACE_S = 3.0  #: how long processes that end with their parent may take to do so
POLL_S = 0.02
SIGNALS_S = 0.2  #: how long a signal may wait for its handler where it doesn't end a wait (Windows)
_MARK = "CONCURRENCY_GUIDE_RUN"


def _hand_down_default_signals() -> None:
    """Let programs start with the signals of a reader's shell.

    `nohup` and a shell's `&` start commands that ignore some, and what they start ignores these too. A
    handler of our own, unlike "ignored", isn't handed down.
    """
    if threading.current_thread() is not threading.main_thread():
        return
    for name in ("SIGHUP", "SIGINT", "SIGQUIT", "SIGTERM"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, lambda *_: None)


_hand_down_default_signals()
_stopping = threading.Event()


def stop_all() -> None:
    """End every run that is under way, in whatever thread; those that begin later end at once."""
    _stopping.set()


def end_on_sigterm() -> None:
    """Let SIGTERM raise SystemExit in the main thread, so that a run under way is ended before this process is."""

    def leave(number: int, frame: object) -> None:
        stop_all()
        sys.exit(128 + number)

    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, leave)


@dataclass(frozen=True)
class Run:
    """One finished run. `trouble` is None or a sentence that says why the run itself was ended."""

    stdout: str
    stderr: str
    code: int | None
    seconds: float
    trouble: str | None = None


def reader_environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment of a reader's shell: no PYTHON* variable that changes what a script does."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    environment.pop("COLUMNS", None)
    environment["NO_COLOR"] = "1"  # colours in tracebacks (3.13) are for terminals
    return environment | dict(extra or {})


def run(
    command: Sequence[str],
    *,
    cwd: Path,
    timeout: float,
    stdin: str = "",
    extra: Mapping[str, str] | None = None,
) -> Run:
    """Run `command` in `cwd` for at most `timeout` seconds and end all that it started.

    A mark in the environment finds its descendants again, even those that left its session; those that lost
    the mark are found by the session, or by the pipe that they hold open. Whatever ends the call, an exception
    such as KeyboardInterrupt too, ends them. The work is done in a thread of its own: a signal's handler runs
    in the main thread, so that none comes between the start of a program and its end.
    """
    stop = threading.Event()
    with ThreadPoolExecutor(1) as pool:
        try:
            done = pool.submit(_run, command, cwd, timeout, stdin, extra or {}, stop)
            while not done.done():
                wait([done], SIGNALS_S)
            return done.result()
        except BaseException:
            stop.set()
            raise


def _run(
    command: Sequence[str],
    cwd: Path,
    timeout: float,
    stdin: str,
    extra: Mapping[str, str],
    stop: threading.Event,
) -> Run:
    token = f"{os.getpid()}-{time.monotonic_ns()}"
    began = time.perf_counter()
    process = subprocess.Popen(
        command,
        cwd=cwd,
        env=reader_environment({**extra, _MARK: token}),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    assert process.stdin
    assert process.stdout
    assert process.stderr
    sinks = [_Sink(process.stdout), _Sink(process.stderr)]
    family = _Family(process.pid, token)
    threading.Thread(target=_type, args=(process.stdin, stdin.encode()), daemon=True).start()
    code: int | None = None
    try:
        trouble = _watch(process, sinks, family, stop, began + timeout, timeout)
        if trouble is None:
            code = process.wait()
            trouble = _await_family(family)
    finally:
        family.end()
        process.wait()
        finished = [sink.finish() for sink in sinks]
    if trouble is None and not all(finished):
        trouble = "left a process behind that holds its output open: join or terminate its children"
    seconds = time.perf_counter() - began
    return Run(sinks[0].text(), sinks[1].text(), code, seconds, trouble)


def _type(pipe: IO[bytes], text: bytes) -> None:
    """Write what is typed into a program, in a thread of its own: the program need not read it."""
    try:
        pipe.write(text)
        pipe.close()
    except (OSError, ValueError):
        pass  # it ended, or closed its input, before it had read all


def _watch(
    process: subprocess.Popen[bytes],
    sinks: list[_Sink],
    family: _Family,
    stop: threading.Event,
    deadline: float,
    timeout: float,
) -> str | None:
    """Wait for the end; the reason why it can't be waited for, if there is one."""
    rounds = 0
    while process.poll() is None:
        if any(sink.overflowed for sink in sinks):
            return f"wrote more than {OUTPUT_LIMIT_BYTES:,} bytes: print less"
        if stop.is_set() or _stopping.is_set():
            return "was interrupted"
        if time.perf_counter() > deadline:
            return f"did not end within {timeout:g} s"
        rounds += 1
        if rounds % 10 == 0:
            family.look()
            if len(family.members) > PROCESS_LIMIT:
                return f"started more than {PROCESS_LIMIT} processes"
            if family.memory_bytes > MEMORY_LIMIT_BYTES:
                return f"used more than {MEMORY_LIMIT_BYTES // 1024**3} GiB of memory"
        time.sleep(POLL_S if rounds > 10 else POLL_S / 4)
    if any(sink.overflowed for sink in sinks):
        return f"wrote more than {OUTPUT_LIMIT_BYTES:,} bytes: print less"
    return None


def _await_family(family: _Family) -> str | None:
    """Helpers of multiprocessing end when they see their parent gone; whoever stays is left behind."""
    deadline = time.perf_counter() + GRACE_S
    while True:
        family.look()
        if not family.members:
            return None
        if time.perf_counter() > deadline:
            names = ", ".join(str(pid) for pid in sorted(family.members))
            return f"left processes behind after it ended (pid {names}): join or terminate its children"
        time.sleep(POLL_S)


class _Family:
    """The processes that carry the run's mark: the program and everything that it started."""

    def __init__(self, pid: int, token: str) -> None:
        self.leader = pid
        self.needle = f"{_MARK}={token}".encode()
        self.token = token
        self.members: set[int] = set()
        self.memory_bytes = 0

    def look(self) -> None:
        members = set()
        memory = 0
        for pid in _pids_of_session(self.leader, self.needle, self.token):
            if pid == self.leader:
                continue
            members.add(pid)
        for pid in members | {self.leader}:
            try:
                memory += psutil.Process(pid).memory_info().rss
            except psutil.Error:
                pass
        self.members, self.memory_bytes = members, memory

    def end(self) -> None:
        """Kill until nobody is left; a program that forks for ever is stopped first, then killed."""
        for _ in range(200):
            self.look()
            pids = self.members | ({self.leader} if _is_running(self.leader) else set())
            if not pids:
                return
            for pid in pids:
                _signal(pid, "SIGSTOP")
            for pid in pids:
                _signal(pid, "SIGKILL")
            time.sleep(POLL_S)
        raise RuntimeError(f"processes of run {self.token} can't be ended: {sorted(self.members)}")


def _pids_of_session(leader: int, needle: bytes, token: str) -> list[int]:
    if sys.platform == "linux":
        found = []
        for entry in os.scandir("/proc"):
            if not entry.name.isdigit():
                continue
            try:
                other_session = _session_of(int(entry.name)) != leader
                if other_session and needle not in Path(f"/proc/{entry.name}/environ").read_bytes():
                    continue
                stat = Path(f"/proc/{entry.name}/stat").read_bytes()
                if stat.rpartition(b")")[2].split()[0] in (b"Z", b"X"):
                    continue
            except OSError:
                continue
            found.append(int(entry.name))
        return found
    found = []
    for process in psutil.process_iter():
        try:
            mine = _session_of(process.pid) == leader or process.environ().get(_MARK) == token
            if mine and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process.pid)
        except (psutil.Error, OSError):
            continue
    return found


def _session_of(pid: int) -> int | None:
    try:
        return os.getsid(pid) if hasattr(os, "getsid") else None
    except OSError:
        return None


def _is_running(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.Error:
        return False


def _signal(pid: int, name: str) -> None:
    try:
        if hasattr(signal, name):
            os.kill(pid, getattr(signal, name))
        elif name == "SIGKILL":
            psutil.Process(pid).kill()
    except (OSError, psutil.Error):
        pass


class _Sink:
    """Reads a pipe to its end in a thread of its own, keeping the first OUTPUT_LIMIT_BYTES."""

    def __init__(self, pipe: IO[bytes]) -> None:
        self.pipe = pipe
        self.data = bytearray()
        self.overflowed = False
        self.thread = threading.Thread(target=self._drain, daemon=True)
        self.thread.start()

    def _drain(self) -> None:
        try:
            while chunk := os.read(self.pipe.fileno(), 65536):
                if len(self.data) + len(chunk) > OUTPUT_LIMIT_BYTES:
                    self.overflowed = True
                else:
                    self.data += chunk
        except (OSError, ValueError):
            pass

    def finish(self) -> bool:
        """Whether the pipe came to its end: nobody holds it open."""
        self.thread.join(GRACE_S)
        if self.thread.is_alive():
            return False  # closing what a thread reads from may hit another file of the same number
        self.pipe.close()
        return True

    def text(self) -> str:
        return self.data.decode("utf-8", errors="backslashreplace").replace("\r\n", "\n")


def failing_line(name: str, stderr: str, otherwise: int = 1) -> int:
    """The line of the file `name` in which the last traceback ends, as Python or faulthandler writes it; `otherwise` if
    there is none."""
    lines = re.findall(rf'File "{re.escape(name)}", line (\d+)', stderr)
    return int(lines[-1]) if lines else otherwise
