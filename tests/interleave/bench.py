"""Processor time a schedule, beside frontrun (from PyPI, in an environment of its own), on the same programs.

    python -m venv /tmp/bench && /tmp/bench/bin/pip install frontrun && /tmp/bench/bin/python tests/interleave/bench.py

Both try every schedule with at most two pre-emptions, and do not stop at a failure.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "docs" / "live"))

from interleave.explorer import explore

#: name -> class State with what threads share, the bodies of the threads, what must hold
PROGRAMS = {
    "lost update": (
        "class State:\n    def __init__(self): self.value = 0\n",
        ["state.value += 1"] * 2,
        "state.value == 2",
    ),
    "lost update, 3 threads": (
        "class State:\n    def __init__(self): self.value = 0\n",
        ["state.value += 1"] * 3,
        "state.value == 3",
    ),
    "cured by a lock": (
        "class State:\n    def __init__(self): self.value, self.lock = 0, threading.Lock()\n",
        ["with state.lock: state.value += 1"] * 2,
        "state.value == 2",
    ),
    "lock order": (
        "class State:\n    def __init__(self): self.a, self.b = threading.Lock(), threading.Lock()\n",
        ["with state.a, state.b: pass", "with state.b, state.a: pass"],
        "True",
    ),
}


def functions(bodies: list[str]) -> str:
    return "".join(f"def work_{n}(state):\n    {body}\n" for n, body in enumerate(bodies))


def ours(state: str, bodies: list[str], holds: str) -> tuple[int, float, bool]:
    made = ", ".join(
        f"threading.Thread(target=work_{n}, args=(state,))" for n in range(len(bodies))
    )
    source = (
        f"import threading\n{state}{functions(bodies)}state = State()\nthreads = [{made}]\n"
        f"for thread in threads: thread.start()\nfor thread in threads: thread.join()\nassert {holds}\n"
    )
    began = time.process_time()
    answer = explore(source, "bench_program.py", bound=2)
    return answer.schedules + answer.cut, time.process_time() - began, bool(answer.failures)


def theirs(state: str, bodies: list[str], holds: str, path: Path) -> tuple[int, float, bool]:
    import frontrun

    path.write_text(f"import threading\n{state}{functions(bodies)}", encoding="utf-8")
    names: dict[str, Any] = {"__name__": "bench_program", "__file__": str(path)}
    exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), names)
    workers = [names[f"work_{n}"] for n in range(len(bodies))]
    began = time.process_time()
    result = frontrun.explore(
        setup=names["State"],
        workers=workers,
        invariant=lambda state: bool(eval(holds, {"state": state})),
        stop_on_first=False,
        preemption_bound=2,
        detect_io=False,
        reproduce_on_failure=0,
    )
    took = time.process_time() - began
    return result.num_explored, took, not result.property_holds


def main() -> None:
    if len(sys.argv) == 3:
        which, name = sys.argv[1:]
        with tempfile.TemporaryDirectory() as folder:
            made = (
                ours(*PROGRAMS[name])
                if which == "ours"
                else theirs(*PROGRAMS[name], Path(folder) / "bench.py")
            )
        print(json.dumps(made))
        return
    frontrun = str(Path(sys.executable).parent / "frontrun")
    print(f"{'program':<24}{'interleave':>36}{'frontrun':>36}")
    for name in PROGRAMS:
        row = f"{name:<24}"
        for command in (
            [sys.executable, __file__, "ours"],
            [frontrun, "python", __file__, "theirs"],
        ):
            done = subprocess.run([*command, name], capture_output=True, text=True)
            if done.returncode:
                sys.exit(done.stderr)
            schedules, took, failed = json.loads(done.stdout.splitlines()[-1])
            each = 1000 * took / max(1, schedules)
            row += f"{schedules:>8} x {each:6.2f} ms, {'fails' if failed else 'holds':>5} {took:6.2f} s"
        print(row, flush=True)


if __name__ == "__main__":
    main()
