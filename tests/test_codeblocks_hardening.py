"""Each defect of pytest-codeblocks 0.18 that the hardening mends: a page that would pass is judged rightly."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from pathlib import Path

import pytest

from codeblocks_hardening import Block, find_blocks, judge_block, run_block
from guide.pages import read_page

pytest_plugins = ["pytester"]

TESTS = Path(__file__).parent


@dataclass
class Result:
    """What became of the blocks and marks of a page."""

    passed: int
    failures: list[str]


@dataclass
class PageRunner:
    path: Path

    def write(self, text: str) -> None:
        self.path.write_text(textwrap.dedent(text).lstrip(), encoding="utf-8")

    def run(self) -> Result:
        found = [
            judge_block(one, run_block(one)) if isinstance(one, Block) else str(one)
            for one in find_blocks(read_page(self.path))
        ]
        return Result(found.count(None), [one for one in found if one])


@pytest.fixture
def page(tmp_path: Path) -> PageRunner:
    return PageRunner(tmp_path / "page.md")


def failing(result: Result, *words: str) -> None:
    text = "\n".join(result.failures)
    for one in words:
        assert one in text, text


def test_pytest_runs_what_a_page_holds_and_says_where_it_fails(pytester: pytest.Pytester) -> None:
    """The hook itself: whatever is wrong with a page is a failed test, with the page's line."""
    pages = {
        "title.md": '# A\n\n```python title="x.py"\nassert False\n```\n\n```python\nassert True\n```\n',
        "skip.md": "# A\n\n<!-- pytest.mark.skip -->\n\nWords.\n\n```python\nassert False\n```\n",
        "open.md": "# A\n\n```python\nassert False\n",
    }
    for name, text in pages.items():
        pytester.path.joinpath(name).write_text(text, encoding="utf-8")
    pytester.path.joinpath("bytes.md").write_bytes(b"# Page\n\n\xb2\xe2\n")
    pytester.makeini(
        f"[pytest]\npythonpath = {TESTS.as_posix()} {(TESTS.parent / 'docs').as_posix()}\n"
    )
    result = pytester.runpytest_subprocess(
        "--codeblocks", "-p", "codeblocks_hardening", "-p", "no:cacheprovider"
    )
    result.assert_outcomes(passed=1, failed=5)
    result.stdout.fnmatch_lines_random(
        [
            "title.md:4: the block fails:",
            "skip.md:3: <!--pytest.mark.skip--> stands above no block*",
            "skip.md:8: the block fails:",
            "open.md:3: the block that opens here is never closed*",
            "bytes.md:3: byte 0xb2 is not UTF-8*",
        ]
    )


@pytest.mark.parametrize("info", ['python title="x.py"', 'python hl_lines="1"', "py", "python3"])
def test_a_fence_with_more_than_the_word_python_is_collected(page: PageRunner, info: str) -> None:
    page.write(f"# Page\n\n```{info}\nassert False\n```\n")
    failing(page.run(), "page.md:4: the block fails")


def test_a_main_guard_runs_its_body(page: PageRunner) -> None:
    page.write('# Page\n\n```python\nif __name__ == "__main__":\n    assert False\n```\n')
    failing(page.run(), "page.md:5: the block fails")


def test_sys_exit_ends_the_block_only(page: PageRunner) -> None:
    page.write("# Page\n\n```python\nimport sys\nsys.exit()\n```\n\n```python\nassert True\n```\n")
    result = page.run()
    failing(result, "page.md:5: an inline block must not call sys.exit()")
    assert (result.passed, len(result.failures)) == (1, 1)


def test_a_failed_assert_shows_its_statement(page: PageRunner) -> None:
    page.write("# Page\n\n```python\nnumber = 1\nassert number == 2\n```\n")
    failing(page.run(), "page.md:5: the block fails", "assert number == 2")


@pytest.mark.parametrize("word", ["cont", "skip", "importorskip(x)", "expect-error", "xyz"])
def test_no_mark_but_that_of_an_output_is_taken(page: PageRunner, word: str) -> None:
    page.write(f"# Page\n\n<!--pytest-codeblocks:{word}-->\n```python\nassert False\n```\n")
    result = page.run()
    failing(result, "page.md:3: <!--pytest-codeblocks:", "page.md:5: the block fails")
    assert (result.passed, len(result.failures)) == (0, 2)


def test_a_stray_mark_skips_nothing(page: PageRunner) -> None:
    page.write("# Page\n\n<!-- pytest.mark.skip -->\n\nWords.\n\n```python\nassert False\n```\n")
    result = page.run()
    failing(result, "page.md:3: <!--pytest.mark.skip--> stands above no block")
    assert (result.passed, len(result.failures)) == (0, 2)


def test_a_mark_right_above_a_block_does_not_skip_it(page: PageRunner) -> None:
    page.write("# Page\n\n<!-- pytest.mark.skip -->\n```python\nassert False\n```\n")
    failing(page.run(), "page.md:3: <!--pytest.mark.skip--> would leave the block below unrun")


def test_expected_output_binds_to_the_python_block_right_above(page: PageRunner) -> None:
    page.write(
        """
        # Page

        ```python
        print("a")
        ```

        ```toml
        a = 1
        ```

        <!--pytest-codeblocks:expected-output-->
        ```text
        something else
        ```
        """
    )
    failing(page.run(), "page.md:12: expected-output must stand right below the python block")


def test_another_output_than_the_expected_fails_at_the_output(page: PageRunner) -> None:
    page.write(
        '# Page\n\n```python\nprint("a")\n```\n\n<!--pytest-codeblocks:expected-output-->\n```text\nb\n```\n'
    )
    failing(page.run(), "page.md:8: the block at line 3 does not print this")


def test_nothing_leaks_from_one_block_to_the_next(page: PageRunner) -> None:
    page.write(
        """
        # Page

        ```python
        import os, sys, threading, time
        sys.setswitchinterval(1)
        os.chdir("/")
        threading.Thread(target=time.sleep, args=(0.2,), name="leaked").start()
        ```

        ```python
        import os, sys, threading
        assert sys.getswitchinterval() < 1
        assert os.getcwd() != "/"
        assert all(thread.name != "leaked" for thread in threading.enumerate())
        ```
        """
    )
    assert page.run() == Result(2, [])


def test_an_exception_in_a_thread_fails_the_block(page: PageRunner) -> None:
    page.write(
        "# Page\n\n```python\nimport threading\n"
        "thread = threading.Thread(target=lambda: 1 / 0)\nthread.start()\nthread.join()\n```\n"
    )
    failing(page.run(), "page.md:5: the block writes to standard error")


def test_a_block_out_of_bounds_is_ended(page: PageRunner) -> None:
    page.write('# Page\n\n```python\nwhile True:\n    print("x" * 10_000)\n```\n')
    failing(page.run(), "page.md:3: wrote more than 1,000,000 bytes: print less")


def test_the_hardening_reaches_files_outside_tests(request: pytest.FixtureRequest) -> None:
    """A conftest.py in tests/ does not apply to docs/: the module must be loaded by `-p`."""
    assert request.config.pluginmanager.hasplugin("codeblocks_hardening")
