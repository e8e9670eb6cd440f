"""The lab runs: every cell of every notebook, in a fresh kernel, without an error or a warning."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest
from filelock import FileLock
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from guide.notebooks import notebooks
from guide.repository import ROOT

#: On a busy machine eight threads get more of it than one, and the ratios are off. A wrong claim fails each time.
MOST_TRIES = 3


def executed(path: Path) -> nbformat.NotebookNode:
    """The notebook as it is after a run in which its claims held."""
    for number in range(1, MOST_TRIES + 1):
        notebook: nbformat.NotebookNode = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
        client = NotebookClient(
            notebook,
            timeout=120,
            kernel_name="python3",
            resources={"metadata": {"path": str(path.parent)}},
        )
        try:
            client.execute()
            break
        except CellExecutionError as error:
            if error.ename != "AssertionError" or number == MOST_TRIES:
                raise
    return notebook


@pytest.mark.parametrize(
    "path", notebooks(ROOT), ids=lambda path: path.relative_to(ROOT).as_posix()
)
def test_notebook(path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    # The notebooks measure, so one at a time.
    with FileLock(tmp_path_factory.getbasetemp().parent / "lab.lock"):
        notebook = executed(path)
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            assert output.get("name") != "stderr", f"{path.name}: {output['text']}"
