"""The API index: a program uses what it reads while it runs, and every public name is used or left out with a reason."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from guide import api
from guide.api import LEFT_OUT, NAMES, Name, Uses, is_left_out, left_out, users
from guide.builds import this_interpreter
from guide.programs import START_METHODS, Program, Settings, find_programs
from guide.public_names import public_names
from tools.api import refresh, watch

LEAST_USED = 0.94  #: of the names of all versions; more of them are used today


def uses(folder: Path, source: str) -> set[str]:
    path = folder / "program.py"
    path.write_text(source, encoding="utf-8")
    seen, problem = watch(Program(path, path.name, Settings(), "program.py:1"), this_interpreter())
    assert problem is None, problem
    return set(seen.names)


def test_words_alone_are_no_use(tmp_path: Path) -> None:
    source = """
import queue
from threading import Lock, Thread
class Box:
    def join(self): self.acquire = "queue.Queue().join()"
def lend(queue_of_jobs: queue.Queue, Lock: int = 1) -> Thread: return Lock
Box().join(); lend(Box()); ", ".join(["queue.Queue.join"])  # queue.Queue().join()
if False: queue.Queue().join(); Lock().acquire()
"""
    assert uses(tmp_path, source) == set()


def test_a_call_is_a_use_of_the_receivers_class(tmp_path: Path) -> None:
    source = """
import queue, threading
jobs = queue.Queue()
jobs.put(1); jobs.get(); jobs.task_done(); jobs.join()
threading.Thread(target=print)
"""
    assert uses(tmp_path, source) == {
        *(f"queue.Queue{member}" for member in ("", ".put", ".get", ".task_done", ".join")),
        "threading.Thread",
    }


def test_with_is_no_call_of_acquire(tmp_path: Path) -> None:
    source = "import threading\nwith threading.Lock(): pass\n"
    assert uses(tmp_path, source) == {"threading.Lock"}
    assert "threading.Lock.acquire" in uses(
        tmp_path, "from threading import Lock as L\nL().acquire()\n"
    )


@pytest.mark.parametrize(
    "source",
    [
        "def wait(jobs): jobs.join()\nwait(queue.Queue())",
        "class Shop:\n    def __init__(self): self.jobs = queue.Queue()\nShop().jobs.join()",
        "class Mine(queue.Queue): pass\nMine().join()",
        "queue.Queue.join(queue.Queue())",
        "finish = queue.Queue.join; finish(queue.Queue())",
        "import threading; threading.Thread(target=queue.Queue().join).start()",
        "class Mine(queue.Queue):\n    def join(self): super().join()\nMine().join()",
        "match queue.Queue():\n    case queue.Queue() as jobs: jobs.join()",
        "(lambda: queue.Queue())().join()",
    ],
)
def test_where_the_receiver_may_come_from(tmp_path: Path, source: str) -> None:
    assert "queue.Queue.join" in uses(tmp_path, f"import queue\n{source}\n")


def test_inherited_and_overridden_methods(tmp_path: Path) -> None:
    source = """
import threading
from concurrent.futures import ThreadPoolExecutor
class Worker(threading.Thread):
    def run(self): pass
Worker().start()
with ThreadPoolExecutor() as pool: pool.submit(print); list(pool.map(str, []))
"""
    assert uses(tmp_path, source) == {
        "threading.Thread",
        "threading.Thread.run",
        "threading.Thread.start",
        "concurrent.futures.Executor",
        "concurrent.futures.Executor.map",
        "concurrent.futures.Executor.submit",
        "concurrent.futures.ThreadPoolExecutor",
        "concurrent.futures.ThreadPoolExecutor.submit",
    }


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has spawn only")
@pytest.mark.parametrize("method", START_METHODS)
def test_what_only_a_child_process_uses(tmp_path: Path, method: str) -> None:
    source = f'''
import multiprocessing
def work(events): events.set()
if __name__ == "__main__":
    here = multiprocessing.get_context("{method}")
    done = here.Event()
    child = here.Process(target=work, args=(done,)); child.start(); child.join()
'''
    assert uses(tmp_path, source) == {
        "multiprocessing.get_context",
        "multiprocessing.Event",
        "multiprocessing.Process",
        "multiprocessing.Process.start",
        "multiprocessing.Process.join",
        "multiprocessing.synchronize.Event",
        "multiprocessing.synchronize.Event.set",
    }


def test_a_watched_program_keeps_its_lines(tmp_path: Path) -> None:
    source = "import threading\n\nthreading.Lock().release()\n"
    path = tmp_path / "program.py"
    path.write_text(source, encoding="utf-8")
    program = Program(path, path.name, Settings(exit=1, stderr=True), "program.py:1")
    seen, problem = watch(program, this_interpreter())
    assert problem is None, problem
    assert "threading.Lock.release" in seen.names
    seen, problem = watch(Program(path, path.name, Settings(), "program.py:1"), this_interpreter())
    assert problem is not None
    assert f'File "{path}", line 3' in problem


def test_what_is_written_is_read(tmp_path: Path) -> None:
    (tmp_path / "docs/data").mkdir(parents=True)
    names = {"queue.Empty", "multiprocessing.pool.Pool"}
    names |= {f"queue.Queue{member}" for member in ("", ".get", ".put")}
    written = {
        "locks/b": Uses("01234567", frozenset(names)),
        "locks/a": Uses("89abcdef", frozenset()),
    }
    api.write_uses(tmp_path, written)
    assert api.read_uses(tmp_path) == written
    assert (tmp_path / api.USERS).read_text(encoding="utf-8").splitlines() == [
        '["locks/a","89abcdef",""]',
        '["locks/b","01234567","multiprocessing.pool: Pool queue: Empty Queue.get,put"]',
    ]


def test_other_versions_add_names_and_a_change_begins_anew() -> None:
    old, new = Uses("1", frozenset({"queue.Queue"})), Uses("1", frozenset({"queue.ShutDown"}))
    assert api.merged(old, new).names == {"queue.Queue", "queue.ShutDown"}
    assert api.merged(old, Uses("2", new.names)).names == {"queue.ShutDown"}
    assert api.merged(None, new) == new


def test_what_is_written_down_follows_the_programs(
    tmp_path: Path, root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("tools.api.ROOT", tmp_path)
    path = tmp_path / "examples/locks/a.py"
    for folder in (path.parent, tmp_path / "docs/data"):
        folder.mkdir(parents=True)
    (tmp_path / NAMES).write_bytes((root / NAMES).read_bytes())
    gone = {"locks/gone": Uses("01234567", frozenset({"queue.Queue"}))}
    api.write_uses(tmp_path, gone)

    def refreshed() -> tuple[int, set[str]]:
        changed = api.stale(find_programs(tmp_path), api.read_uses(tmp_path))
        assert [one.key for one in changed] == ["locks/a"]
        failed = refresh(changed)
        assert list(api.read_uses(tmp_path)) == ["locks/a"]
        assert api.stale(changed, api.read_uses(tmp_path)) == []
        return failed, set(api.read_uses(tmp_path)["locks/a"].names)

    path.write_text("import queue\nqueue.Queue()\n", encoding="utf-8")
    assert refreshed() == (0, {"queue.Queue"})
    path.write_text("import queue\nqueue.SimpleQueue()\n1 / 0\nqueue.Queue()\n", encoding="utf-8")
    assert refreshed() == (1, {"queue.SimpleQueue"})
    assert "examples/locks/a.py:1: exit code 1" in capsys.readouterr().out


def test_those_come_first_that_are_about_the_name(tmp_path: Path) -> None:
    files = {
        "docs/en/other.md": "# Threads { #a }\n\n{* locks/a.py *}\n\n{* locks/b.py *}\n",
        "docs/en/queue.md": "# The queue { #a }\n\n{* locks/c.py *}\n",
        "docs/en/join.md": "# Waiting for queues with `join()` { #a }\n\n{* locks/d.py *}\n\n{* locks/f.py *}\n",
    }
    for name, text in files.items():
        for one in (name, name.replace("/en/", "/zh/")):
            path = tmp_path / one
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    found = {}
    for stem, more in (
        ("a", ["queue.Empty"]),
        ("b", []),
        ("c", []),
        ("d", []),
        ("e", []),
        ("f", ["multiprocessing.Queue"]),
    ):
        path = tmp_path / f"examples/locks/{stem}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("pass\n", encoding="utf-8")
        found[f"locks/{stem}"] = Uses("0", frozenset(["queue.Queue", "queue.Queue.join", *more]))
    (tmp_path / "docs/data").mkdir()
    api.write_uses(tmp_path, found)
    programs = [Path(one).stem for one in users(tmp_path, Name.of("queue.Queue.join"))]
    assert programs == ["d", "c", "b", "a", "e", "f"]


def test_the_names_of_this_python_are_listed(root: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("the list has the names that there are on Linux")
    here = {name for names in public_names().values() for name in names}
    missing = sorted(here - {str(name) for name in api.public_names(root)})
    assert not missing, f"{NAMES}: {missing} are missing: `{api.COMMAND} --names`"


def test_every_name_is_used_or_left_out_with_a_reason(root: Path) -> None:
    listed = left_out(root)
    missing = [
        f"{name}: use it in a program, or list it in {LEFT_OUT}"
        + (
            ""
            if first == api.OLDEST
            else f"; a program that does: `{api.COMMAND} PROGRAM --only {first}`"
        )
        for name, (first, _) in api.public_names(root).items()
        if not users(root, name) and not is_left_out(name, listed)
    ]
    if missing:
        pytest.fail("\n".join(missing), pytrace=False)


def test_enough_names_are_used(root: Path) -> None:
    names = api.public_names(root)
    used = [name for name in names if users(root, name)]
    assert len(used) / len(names) >= LEAST_USED, f"{len(used)} of {len(names)} names are used"


def test_nothing_is_left_out_that_is_used(root: Path) -> None:
    for word, entry in left_out(root).items():
        assert entry.get("zh", "").strip(), f"{LEFT_OUT}: {word} has no reason in Chinese"
        assert entry.get("en", "").strip(), f"{LEFT_OUT}: {word} has no reason in English"
        if not word.startswith("subprocess."):  # those of Windows are not in the list
            name = Name.of(word)
            assert name in api.public_names(root), f"{LEFT_OUT}: {word} is no public name"
            assert not users(root, name), (
                f"{LEFT_OUT}: {word} is used in {users(root, name)[0]}: delete its row"
            )
