"""The lab runs: every cell of every notebook, in a fresh kernel, without an error or a warning."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest
from filelock import FileLock
from nbclient import NotebookClient

from check_notebooks import notebooks
from conftest import ROOT


@pytest.mark.parametrize(
    "path", notebooks(ROOT), ids=lambda path: path.relative_to(ROOT).as_posix()
)
def test_notebook(path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    notebook = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    client = NotebookClient(
        notebook,
        timeout=120,
        kernel_name="python3",
        resources={"metadata": {"path": str(path.parent)}},
    )
    with FileLock(
        tmp_path_factory.getbasetemp().parent / "lab.lock"
    ):  # they measure: one at a time
        client.execute()
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            assert output.get("name") != "stderr", f"{path.name}: {output['text']}"
