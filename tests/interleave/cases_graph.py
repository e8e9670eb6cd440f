"""Recordings and state graphs hold what happened, and every step of a graph can be taken."""

from __future__ import annotations

import gzip
import json
import unittest
from pathlib import Path

from interleave.explorer import explore
from interleave.graph import graph
from interleave.record import record

PROGRAMS = Path(__file__).parent / "programs"


def source(name: str) -> str:
    return (PROGRAMS / f"{name}.py").read_text(encoding="utf-8")


class Graphs(unittest.TestCase):
    def test_every_state_is_left_for_each_thread_that_can_run(self) -> None:
        for name in ("lost_update", "lock_order", "lost_wakeup"):
            with self.subTest(name=name):
                data = graph(source(name), f"{name}.py").as_json()
                self.assertTrue(data["complete"])
                left = {(step[0], step[1]) for step in data["steps"]}
                for number, (running, threads, *_) in enumerate(data["states"]):
                    for thread, (state, *_) in enumerate(threads):
                        if data["strings"][state] == "ready" or thread == running:
                            self.assertIn((number, thread), left)

    def test_ends_are_the_outcomes(self) -> None:
        data = graph(source("lock_order"), "lock_order.py").as_json()
        ends = {data["strings"][end[1]] for end in data["ends"]}
        self.assertEqual(ends, {"ok", "deadlock"})

    def test_an_end_has_the_last_values_and_the_whole_output(self) -> None:
        data = graph(source("lost_update") + "print(counter)\n", "x.py").as_json()
        strings = data["strings"]
        seen = set()
        for state, text in data["ends"]:
            _, threads, variables, output = data["states"][state]
            value = {strings[name]: strings[its] for name, its in variables}["counter"]
            seen.add((value, strings[output], strings[text].partition(":")[0]))
            self.assertEqual({strings[one[0]] for one in threads}, {"done"})
        self.assertEqual(seen, {("2", "2\n", "ok"), ("1", "", "AssertionError")})

    def test_is_small(self) -> None:
        text = graph(source("lost_update"), "lost_update.py").text()
        self.assertLess(len(gzip.compress(text.encode(), 9)), 4_000)


class Recordings(unittest.TestCase):
    def test_holds_lines_variables_locks_and_the_deadlock(self) -> None:
        answer = explore(source("lock_order"), "lock_order.py", bound=1)
        failure = answer.first_failure
        assert failure is not None
        data = json.loads(record(source("lock_order"), "lock_order.py", failure.choices).text())
        kinds = {event[2] for event in data["events"]}
        self.assertLessEqual({"line", "acquire", "block", "deadlock", "new", "run"}, kinds)
        taken = [(event[1], event[3]) for event in data["events"] if event[2] == "acquire"]
        self.assertEqual(taken, [(1, "left"), (2, "right")])
        self.assertEqual(data["status"], "deadlock")
        update = record(source("lost_update_cured"), "x.py").as_json()
        values = [
            event[5]["counter"]
            for event in update["events"]
            if event[2] == "line" and len(event) > 5 and "counter" in event[5]
        ]
        self.assertEqual(values, ["0", "1", "2"])


if __name__ == "__main__":
    unittest.main()
