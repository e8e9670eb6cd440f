"""The interpreters that the engine runs on; the tests themselves may run on an older one."""

from __future__ import annotations

import pytest
from engines import engines

from guide.builds import NO_ENGINE, Interpreter


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
        pytest.skip(f"THE ENGINE WAS NOT TESTED: {NO_ENGINE}")
    found: Interpreter = request.param
    return found
