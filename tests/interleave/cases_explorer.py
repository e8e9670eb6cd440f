"""The explorer finds each mistake, and nothing in the program that has the cure."""

from __future__ import annotations

import json
import unittest
from pathlib import Path

from interleave.explorer import Answer, as_json, explore, narrate, replay
from interleave.points import Model

PROGRAMS = Path(__file__).parent / "programs"
#: mistake -> pre-emptions that it needs with the GIL and without; None: it can't happen
MISTAKES: dict[str, tuple[int | None, int]] = {
    "lost_update": (None, 1),
    "check_then_act": (1, 1),
    "double_checked_init": (None, 1),
    "lock_order": (1, 1),
    "lost_wakeup": (1, 1),
    "stolen_wakeup": (0, 0),
    "missing_while": (2, 2),
    "semaphore_leak": (1, 1),
    "forgotten_task_done": (0, 0),
    "pool_waits_for_itself": (0, 0),
    "barrier_timeout": (1, 1),
}
MODELS: tuple[Model, Model] = ("gil", "free")
#: programs with thousands of kinds of schedules with the GIL, where a switch comes after several touches
LARGE = ("stolen_wakeup", "missing_while")


def source(name: str) -> str:
    return (PROGRAMS / f"{name}.py").read_text(encoding="utf-8")


def explored(name: str, model: Model, bound: int | None, *, stop: bool = False) -> Answer:
    return explore(
        source(name),
        f"{name}.py",
        model=model,
        bound=bound,
        early_timers=True,
        stop_at_failure=stop,
    )


class Mistakes(unittest.TestCase):
    def test_each_is_found_with_the_fewest_pre_emptions(self) -> None:
        for name, needs in MISTAKES.items():
            for model, need in zip(MODELS, needs, strict=True):
                with self.subTest(name=name, model=model):
                    answer = explored(name, model, 2 if need is None else need, stop=True)
                    failure = answer.first_failure
                    if need is None:
                        self.assertIsNone(failure)
                        self.assertTrue(answer.exhausted)
                        continue
                    assert failure is not None, answer.sentence()
                    self.assertEqual(failure.pre_emptions, need)
                    again = replay(
                        source(name), failure.choices, f"{name}.py", model=model, early_timers=True
                    )
                    self.assertEqual(again.failure, failure.text)

    def test_each_cure_holds_under_every_schedule(self) -> None:
        for name in MISTAKES:
            for model in MODELS:
                with self.subTest(name=name, model=model):
                    bound = 1 if name in LARGE and model == "gil" else None
                    answer = explored(f"{name}_cured", model, bound)
                    self.assertTrue(answer.exhausted, answer.sentence())
                    self.assertEqual(answer.failures, [])
                    covered = "every schedule, " if bound is None else "with at most 1 pre-emption"
                    self.assertIn(covered, answer.sentence())

    def test_one_schedule_of_each_kind(self) -> None:
        """As many as there are orders of what conflicts: two takings of a lock, for instance, come in two."""
        for name, kinds in {
            "lost_update": 4,
            "lost_update_cured": 2,
            "check_then_act": 10,
            "lock_order": 3,
            "lost_wakeup": 4,
            "missing_while": 90,
        }.items():
            with self.subTest(name=name):
                answer = explored(name, "free", None)
                self.assertEqual((answer.schedules, answer.cut), (kinds, 0))

    def test_every_version_has_the_same_switch_points(self) -> None:
        """3.13 enters a `with` by an instruction, 3.14 by a call; the schedules are as many."""
        counts = {
            "lost_update": (10, 7),
            "check_then_act": (14, 9),
            "lock_order": (20, 20),
            "lost_wakeup": (22, 21),
        }
        for name, expected in counts.items():
            with self.subTest(name=name):
                free = explore(source(name), "x.py", model="free", bound=1)
                gil = explore(source(name), "x.py", model="gil", bound=1)
                self.assertEqual((free.schedules, gil.schedules), expected)


class Answers(unittest.TestCase):
    def test_the_reduction_loses_no_outcome(self) -> None:
        for name in ("lost_update", "check_then_act", "lock_order", "lost_wakeup"):
            with self.subTest(name=name):
                for model in MODELS:
                    reduced = explore(source(name), "x.py", model=model, bound=2)
                    whole = explore(source(name), "x.py", model=model, bound=2, reduce=False)
                    every = explore(source(name), "x.py", model=model, bound=None)
                    self.assertEqual(set(reduced.outcomes), set(whole.outcomes))
                    self.assertLess(reduced.schedules, whole.schedules)
                    self.assertEqual(set(every.outcomes), set(whole.outcomes))
                    self.assertLess(every.schedules, reduced.schedules)

    def test_whoever_looks_at_a_whole_container_is_seen(self) -> None:
        """At its text, its length, its items: the other order with who changes it is tried too."""
        looks = (
            "print(box)", "print('now', box)", "print(f'{box}')", "print(str(box))", "print(len(box))",
            "print(*box)", "print('full' if box else 'empty')", "print(box == [])", "a = not box; print(a)",
        )  # fmt: skip
        for look in looks:
            text = (
                "from threading import Thread\n"
                "box = []\nthread = Thread(target=lambda: box.append(1))\nthread.start()\n"
                f"{look}\nthread.join()\n"
            )
            for model in MODELS:
                with self.subTest(look=look, model=model):
                    found = explore(text, "x.py", model=model, bound=None)
                    self.assertEqual(len(found.outcomes), 2, found.outcomes)

    def test_a_budget_is_named(self) -> None:
        answer = explore(source("missing_while"), "x.py", bound=2, schedules=30)
        self.assertFalse(answer.exhausted)
        self.assertIn("the budget", answer.sentence())
        self.assertEqual(answer.schedules + answer.cut, 30)

    def test_a_failure_is_told_line_by_line(self) -> None:
        answer = explore(source("lock_order"), "lock_order.py", bound=1)
        failure = answer.first_failure
        assert failure is not None
        story = narrate(source("lock_order"), failure.choices, "lock_order.py")
        self.assertIn("with first, second:", story)
        self.assertIn("waits for lock left", story)
        self.assertIn("waits for lock right", story)
        self.assertIn("cycle: ", story)

    def test_json_holds_the_choices_of_each_outcome(self) -> None:
        data = json.loads(as_json(explore(source("lost_update"), "x.py", bound=1)))
        failing = [one for one in data["outcomes"] if one["failed"]]
        self.assertEqual(len(failing), 1)
        choices = {int(number): index for number, index in failing[0]["choices"].items()}
        self.assertEqual(replay(source("lost_update"), choices, "x.py").failure, failing[0]["text"])


if __name__ == "__main__":
    unittest.main()
