"""Schedules, processor time of one and of a whole answer, beside frontrun (from PyPI, in an environment of its own).

    python -m venv /tmp/bench && /tmp/bench/bin/pip install frontrun && /tmp/bench/bin/python tests/interleave/bench.py

Both look at the same programs and do not stop at a failure: once every schedule, once those with at most two
pre-emptions. Frontrun's schedules are those of the workers; ours begin and join them, too.
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
    "cured, 3 threads": (
        "class State:\n    def __init__(self): self.value, self.lock = 0, threading.Lock()\n",
        ["with state.lock: state.value += 1"] * 3,
        "state.value == 3",
    ),
    "check, then act": (
        "class State:\n    def __init__(self): self.made = self.page = None\n",
        ["if state.page is None:\n        state.made = state.page\n        state.page = 1"] * 2,
        "state.made is None",
    ),
    "lock order": (
        "class State:\n    def __init__(self): self.a, self.b = threading.Lock(), threading.Lock()\n",
        ["with state.a, state.b: pass", "with state.b, state.a: pass"],
        "True",
    ),
}


def functions(bodies: list[str]) -> str:
    return "".join(f"def work_{n}(state):\n    {body}\n" for n, body in enumerate(bodies))


def ours(state: str, bodies: list[str], holds: str, bound: int | None) -> tuple[int, float, bool]:
    made = ", ".join(
        f"threading.Thread(target=work_{n}, args=(state,))" for n in range(len(bodies))
    )
    source = (
        f"import threading\n{state}{functions(bodies)}state = State()\nthreads = [{made}]\n"
        f"for thread in threads: thread.start()\nfor thread in threads: thread.join()\nassert {holds}\n"
    )
    began = time.process_time()
    answer = explore(source, "bench_program.py", bound=bound)
    assert answer.exhausted, answer.sentence()
    return answer.schedules + answer.cut, time.process_time() - began, bool(answer.failures)


def theirs(
    state: str, bodies: list[str], holds: str, bound: int | None, path: Path
) -> tuple[int, float, bool]:
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
        preemption_bound=bound,
        detect_io=False,
        reproduce_on_failure=0,
    )
    took = time.process_time() - began
    return result.num_explored, took, not result.property_holds


def main() -> None:
    if len(sys.argv) == 4:
        which, name = sys.argv[1:3]
        bound = None if sys.argv[3] == "all" else int(sys.argv[3])
        with tempfile.TemporaryDirectory() as folder:
            made = (
                ours(*PROGRAMS[name], bound)
                if which == "ours"
                else theirs(*PROGRAMS[name], bound, Path(folder) / "bench.py")
            )
        print(json.dumps(made))
        return
    frontrun = str(Path(sys.executable).parent / "frontrun")
    for words in ("all", "2"):
        print(f"bound: {words:<18}{'interleave':>33}{'frontrun':>33}")
        for name in PROGRAMS:
            row = f"{name:<24}"
            for command in (
                [sys.executable, __file__, "ours"],
                [frontrun, "python", __file__, "theirs"],
            ):
                runs = [_once([*command, name, words]) for _ in range(3)]
                schedules, took, failed = min(runs, key=lambda one: one[1])
                each = 1000 * took / max(1, schedules)
                row += f"{schedules:>6} x {each:5.1f} ms, {'fails' if failed else 'holds'} {took:6.3f} s"
            print(row, flush=True)


def _once(command: list[str]) -> tuple[int, float, bool]:
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stderr)
    schedules, took, failed = json.loads(done.stdout.splitlines()[-1])
    return schedules, took, failed


if __name__ == "__main__":
    main()
