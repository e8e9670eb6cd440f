"""What the hardening mends in pytest-codeblocks 0.18, a test for each defect."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

TESTS = Path(__file__).parent


@pytest.fixture
def page(pytester: pytest.Pytester) -> PageRunner:
    return PageRunner(pytester)


class PageRunner:
    def __init__(self, pytester: pytest.Pytester) -> None:
        self.pytester = pytester

    def write(self, text: str, name: str = "page.md") -> None:
        self.pytester.path.joinpath(name).write_text(
            textwrap.dedent(text).lstrip(), encoding="utf-8"
        )

    def hardened(self) -> pytest.RunResult:
        self.pytester.makeini(
            f"[pytest]\npythonpath = {TESTS.as_posix()} {(TESTS.parent / 'docs').as_posix()}\n"
        )
        return self.pytester.runpytest_subprocess(
            "--codeblocks", "-p", "codeblocks_hardening", "-p", "no:cacheprovider"
        )


def failing(result: pytest.RunResult, *lines: str) -> None:
    assert result.ret != 0, result.stdout.str()
    result.stdout.fnmatch_lines([f"*{line}*" for line in lines])


@pytest.mark.parametrize("info", ['python title="x.py"', 'python hl_lines="1"', "py", "python3"])
def test_a_fence_with_more_than_the_word_python_is_collected(page: PageRunner, info: str) -> None:
    page.write(f"# Page\n\n```{info}\nassert False\n```\n")
    failing(page.hardened(), "page.md:4: the block fails")


def test_a_main_guard_runs_its_body(page: PageRunner) -> None:
    page.write('# Page\n\n```python\nif __name__ == "__main__":\n    assert False\n```\n')
    failing(page.hardened(), "page.md:5: the block fails")


def test_sys_exit_ends_the_block_only(page: PageRunner) -> None:
    page.write("# Page\n\n```python\nimport sys\nsys.exit()\n```\n\n```python\nassert True\n```\n")
    hardened = page.hardened()
    failing(hardened, "page.md:5: an inline block must not call sys.exit()")
    hardened.assert_outcomes(passed=1, failed=1)


def test_a_failed_assert_shows_its_statement(page: PageRunner) -> None:
    page.write("# Page\n\n```python\nnumber = 1\nassert number == 2\n```\n")
    failing(page.hardened(), "page.md:5: the block fails", "*assert number == 2*")


def test_a_stray_mark_skips_nothing(page: PageRunner) -> None:
    page.write("# Page\n\n<!-- pytest.mark.skip -->\n\nWords.\n\n```python\nassert False\n```\n")
    hardened = page.hardened()
    failing(hardened, "page.md:3: <!--pytest.mark.skip--> stands above no block")
    hardened.assert_outcomes(failed=2)


def test_a_mark_right_above_a_block_does_not_skip_it(page: PageRunner) -> None:
    page.write("# Page\n\n<!-- pytest.mark.skip -->\n```python\nassert False\n```\n")
    failing(page.hardened(), "page.md:3: <!--pytest.mark.skip--> would leave the block below unrun")


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
    failing(page.hardened(), "page.md:12: expected-output must stand right below the python block")


def test_another_output_than_the_expected_fails_at_the_output(page: PageRunner) -> None:
    page.write(
        '# Page\n\n```python\nprint("a")\n```\n\n<!--pytest-codeblocks:expected-output-->\n```text\nb\n```\n'
    )
    failing(page.hardened(), "page.md:8: the block at line 3 does not print this")


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
    page.hardened().assert_outcomes(passed=2)


def test_an_exception_in_a_thread_fails_the_block(page: PageRunner) -> None:
    page.write(
        "# Page\n\n```python\nimport threading\n"
        "thread = threading.Thread(target=lambda: 1 / 0)\nthread.start()\nthread.join()\n```\n"
    )
    failing(page.hardened(), "page.md:5: the block writes to standard error")


def test_a_block_out_of_bounds_is_ended(page: PageRunner) -> None:
    page.write('# Page\n\n```python\nwhile True:\n    print("x" * 10_000)\n```\n')
    failing(page.hardened(), "page.md:3: wrote more than 1,000,000 bytes: print less")


def test_the_hardening_reaches_files_outside_tests(request: pytest.FixtureRequest) -> None:
    """A conftest.py in tests/ does not apply to docs/: the module must be loaded by `-p`."""
    assert request.config.pluginmanager.hasplugin("codeblocks_hardening")


def test_an_unreadable_page_is_a_failure_with_its_line(page: PageRunner) -> None:
    page.pytester.path.joinpath("page.md").write_bytes(b"# Page\n\n\xb2\xe2\n")
    failing(page.hardened(), "page.md:3: byte 0xb2 is not UTF-8")
