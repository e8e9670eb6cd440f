"""Options of the test run, and what several tests share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from guide.builds import inspect_words
from guide.evidence import prepare_folder
from guide.judge import patience
from guide.programs import START_METHODS
from guide.runner import end_on_sigterm
from serving import NOT_RUN, find_chromium


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("guide")
    group.addoption(
        "--update",
        action="store_true",
        help="rewrite each .out that no longer holds; with --interpreter, write x.py314.out for its version",
    )
    group.addoption(
        "--interpreter",
        action="append",
        default=[],
        metavar="COMMAND",
        help="run the programs with this Python instead (repeatable; quoted words for a chroot)",
    )
    group.addoption(
        "--start-method",
        action="append",
        default=[],
        choices=[*START_METHODS, "all"],
        help="run programs that start processes under this start method (repeatable)",
    )
    group.addoption("--programs", metavar="FILE", help="run only the programs that this file names")
    group.addoption("--evidence", metavar="DIR", help="write a JSON line per program that ran")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--update") and config.getoption("--start-method"):
        raise pytest.UsageError(
            "--update: what is recorded is a run under the default start method: leave --start-method out"
        )
    try:
        patience()
        for words in config.getoption("--interpreter"):
            inspect_words(words)
        if (listed := config.getoption("--programs")) and not Path(listed).is_file():
            raise ValueError(f"--programs {listed}: is no file: name one that lists programs")
        if folder := config.getoption("--evidence"):
            prepare_folder(Path(folder))
    except ValueError as error:
        raise pytest.UsageError(str(error)) from None
    end_on_sigterm()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Two workers more than cores: most programs wait, and with one a core half of the processor time was idle."""
    return (os.cpu_count() or 1) + 2


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say loudly what this run could not do."""
    if find_chromium() is None:
        terminalreporter.write_line(NOT_RUN, red=True, bold=True)
