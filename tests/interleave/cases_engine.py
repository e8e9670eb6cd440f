"""Runs are the same each time, end by themselves, and leave nothing behind."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
import unittest

from hashes import MIXED

from interleave import Fifo, Hostile, Limits, Replay, Result, run
from interleave.points import MODELS


def small(**limits: int) -> Limits:
    return Limits(**({"steps": 200_000} | limits))


class Same(unittest.TestCase):
    def test_choices_make_the_run(self) -> None:
        for model in MODELS:
            with self.subTest(model=model):
                first = run(MIXED, strategy=Hostile(7, 0.2), model=model)
                choices = {number: index for number, index in enumerate(first.choices) if index}
                again = run(MIXED, strategy=Replay(choices), model=model)
                self.assertEqual(first.events, again.events)
                self.assertEqual(first.stdout, again.stdout)
                self.assertEqual(first.status, "ok", first.sentence)

    def test_seeds_differ(self) -> None:
        outputs = {
            run(MIXED, strategy=Hostile(seed, 0.3), model="line").stdout for seed in range(5)
        }
        self.assertGreater(len(outputs), 1)

    def test_names_hold_no_address(self) -> None:
        program = "import threading\na, b = threading.Lock(), threading.RLock()\n" + (
            "many = [threading.Lock() for _ in range(2)]\nwith a, b, many[0], many[1]: pass\n"
        )
        names = [event.data[0] for event in run(program).events if event.kind == "acquire"]
        self.assertEqual(names, ["a", "b", "many[0]", "many[1]"])

    def test_the_task_of_a_pool_waits_and_not_its_worker(self) -> None:
        program = (
            "import time\nfrom concurrent.futures import ThreadPoolExecutor\n"
            "with ThreadPoolExecutor(1) as pool: pool.submit(time.sleep, 1); time.sleep(2)\n"
        )
        waits = [event.data[0] for event in run(program).events if event.kind == "block"]
        self.assertIn("sleep(1)", waits)
        self.assertIn("work for the pool", waits)


class Timeouts(unittest.TestCase):
    """What is no timeout is refused as outside the engine; versions differ in what they take."""

    PROGRAM = """import queue, threading, time
from decimal import Decimal
from fractions import Fraction
held = threading.Lock()
held.acquire()
thread = threading.Thread(target=held.acquire, daemon=True)
thread.start()
for wait in (lambda t: held.acquire(timeout=t), thread.join, time.sleep,
             lambda t: queue.SimpleQueue().get(timeout=t)):
    for timeout in (0, True, 0.01, -0.5, "1", 1e30, float("nan"), Fraction(1, 100), Decimal("0.01"), [], 1j):
        try:
            wait(timeout)
        except Exception as error:
            print(repr(timeout), type(error).__name__)
        else:
            print(repr(timeout), "taken")
held.release()
thread.join()
"""

    def test_are_refused_as_by_the_real_ones(self) -> None:
        real = subprocess.run(
            [sys.executable, "-c", self.PROGRAM], capture_output=True, text=True, check=True
        )
        self.assertEqual(run(self.PROGRAM).stdout.splitlines(), real.stdout.splitlines())


class Limited(unittest.TestCase):
    def ends(self, program: str, sentence: str, **limits: int) -> Result:
        result = run(program, limits=small(**limits))
        self.assertEqual(result.status, "budget")
        self.assertIn(sentence, result.sentence)
        return result

    def test_a_loop_without_end(self) -> None:
        self.ends("while True: pass", "more than 200,000 steps")

    def test_a_loop_in_code_that_was_made(self) -> None:
        self.ends("exec('while True: pass')", "more than 200,000 steps")

    def test_a_thread_that_catches_everything(self) -> None:
        self.ends(
            "import threading\n"
            "def work():\n"
            "    while True:\n"
            "        try:\n"
            "            while True: pass\n"
            "        except BaseException: pass\n"
            "threading.Thread(target=work).start()\n",
            "more than 200,000 steps",
        )

    def test_a_main_thread_that_catches_everything(self) -> None:
        self.ends(
            "import queue\n"
            "while True:\n"
            "    try:\n"
            "        while True: pass\n"
            "    except BaseException: print('no')\n"
            "    finally:\n"
            "        try: queue.Queue().get()\n"
            "        except BaseException: continue\n",
            "more than 200,000 steps",
        )

    def test_ten_thousand_threads(self) -> None:
        self.ends(
            "import threading, time\n"
            "for _ in range(10_000): threading.Thread(target=time.sleep, args=(9,)).start()\n",
            "more than 100 threads",
            threads=100,
        )

    def test_output_without_end(self) -> None:
        result = self.ends(
            "while True: print('x' * 10_000)", "more than 50,000 characters", output=50_000
        )
        self.assertEqual(len(result.stdout), 50_000)
        self.ends("print('x' * 100_000_000)", "more than 50,000 characters", output=50_000)

    def test_time_without_end(self) -> None:
        program = "import time\nwhile True: time.sleep(1000)"
        self.ends(program, "nothing would happen for 5,000 seconds", virtual_s=5_000)

    def test_memory_without_end(self) -> None:
        self.ends(
            "kept = []\nwhile True: kept.append(bytes(10_000))",
            "more than 64 megabytes",
            memory_mb=64,
        )

    def test_threads_that_the_system_refuses(self) -> None:
        import resource

        before = resource.getrlimit(resource.RLIMIT_AS)
        with open("/proc/self/statm") as file:
            used = int(file.read().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (used + 60_000_000, before[1]))
        try:
            program = (
                "import threading, time\n"
                "for _ in range(1_000): threading.Thread(target=time.sleep, args=(9,)).start()\n"
            )
            result = run(program, limits=small(memory_mb=4_000))
        finally:
            resource.setrlimit(resource.RLIMIT_AS, before)
        self.assertEqual(result.status, "budget")
        self.assertIn("the system gives no more threads", result.sentence)


class LeavesNothing(unittest.TestCase):
    def test_the_host_is_as_before(self) -> None:
        modules, threads = dict(sys.modules), threading.active_count()
        interval = sys.getswitchinterval()
        run(
            "import threading, sys, queue, random, sched, tempfile\n"
            "threading.Thread(target=queue.Queue().get, daemon=True).start()\n"
            "sys.setswitchinterval(1)\n"
            "sys.excepthook = sys.unraisablehook = None\n"
        )
        self.assertEqual(modules, dict(sys.modules))
        self.assertEqual(threads, threading.active_count())
        self.assertEqual(interval, sys.getswitchinterval())
        self.assertIs(sys.excepthook, sys.__excepthook__)
        self.assertIs(time.sleep, sys.modules["time"].sleep)

    def test_runs_do_not_see_each_other(self) -> None:
        program = (
            "import logging, threading, random\n"
            "print(logging.getLogger().handlers, threading.active_count(), random.random())\n"
            "logging.basicConfig()\n"
            "threading.Thread.extra = 1\n"
        )
        self.assertEqual(run(program).stdout, run(program).stdout)

    def test_suspended_threads_end_and_say_nothing(self) -> None:
        result = run(
            "import threading\n"
            "def work():\n"
            "    try: threading.Event().wait()\n"
            "    finally: print('unwound')\n"
            "threading.Thread(target=work, daemon=True).start()\n"
            "print('end')\n"
        )
        self.assertEqual(result.stdout, "end\n")

    def test_a_deadlocked_run_is_unwound(self) -> None:
        before = threading.active_count()
        program = (
            "import threading\nlock = threading.Lock()\n"
            "def work():\n    with lock: lock.acquire()\n"
            "threads = [threading.Thread(target=work) for _ in range(5)]\n"
            "for thread in threads: thread.start()\n"
        )
        result = run(program)
        self.assertEqual(result.status, "deadlock")
        self.assertEqual(before, threading.active_count())
        assert result.deadlock is not None
        self.assertEqual(result.deadlock.cycle, ("Thread-1 (work)",))
        self.assertIn("waits for lock lock at line 4", result.sentence)

    def test_one_program_at_a_time(self) -> None:
        errors: list[BaseException] = []

        def inner(*_: object) -> None:
            try:
                run("pass")
            except RuntimeError as error:
                errors.append(error)

        run("print(1)", on_start=inner)
        self.assertEqual([str(error) for error in errors], ["a program runs already"])


class Process(unittest.TestCase):
    def test_exit_handlers_run_last_first(self) -> None:
        program = (
            "import atexit, threading, time\n"
            "atexit.register(print, 'first')\natexit.register(print, 'second')\n"
            "threading.Thread(target=lambda: (time.sleep(1), print('thread'))).start()\n"
        )
        self.assertEqual(run(program).stdout, "thread\nsecond\nfirst\n")

    def test_time_is_virtual(self) -> None:
        began = time.monotonic()
        result = run(
            "import time\nbefore = time.monotonic()\ntime.sleep(3600)\n"
            "print(round(time.monotonic() - before), time.process_time() < 1)"
        )
        self.assertEqual(result.stdout, "3600 True\n")
        self.assertLess(time.monotonic() - began, 1800)

    def test_exit_codes(self) -> None:
        self.assertEqual(run("raise SystemExit(3)").code, 3)
        self.assertEqual(run("import os, atexit\natexit.register(print)\nos._exit(4)").code, 4)
        failed = run("import threading\nthreading.Lock().release()")
        self.assertEqual(failed.code, 1)
        self.assertNotIn("interleave", failed.stderr)

    def test_nobody_is_interrupted_by_default(self) -> None:
        result = run(MIXED, strategy=Fifo())
        self.assertNotIn("preempt", {event.kind for event in result.events})


if __name__ == "__main__":
    unittest.main()
