"""The interpreters that the engine runs on; the tests themselves may run on an older one."""

from __future__ import annotations

import pytest
from engines import engines

from guide.builds import Interpreter


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "engine" not in metafunc.fixturenames:
        return
    found: list[Interpreter | None] = [*engines()] or [None]
    metafunc.parametrize(
        "engine", found, indirect=True, ids=lambda one: one.label if one else "none"
    )


@pytest.fixture
def engine(request: pytest.FixtureRequest) -> Interpreter:
    if request.param is None:
        pytest.skip(
            "THE ENGINE WAS NOT TESTED: there is no CPython 3.13 or later here; install one, or name it in GUIDE_INTERPRETERS"
        )
    found: Interpreter = request.param
    return found
